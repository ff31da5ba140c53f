import { type ReadonlySignal, signal } from '@preact/signals';
import type { Watch } from '../../library/watch';
import { storageTrouble } from './app';

/**
 * A signal that follows a live query of the library while something on the screen looks at it, and
 * keeps its last value after. `undefined` until the first answer.
 */
export function live<Value>(watch: () => Watch<Value>): ReadonlySignal<Value | undefined> {
  let subscription: { unsubscribe(): void } | null = null;
  const value = signal<Value | undefined>(undefined, {
    watched() {
      subscription = watch().subscribe(
        (next) => {
          value.value = next;
          storageTrouble.value = null;
        },
        (fault) => {
          storageTrouble.value = fault;
        },
      );
    },
    unwatched() {
      subscription?.unsubscribe();
      subscription = null;
    },
  });
  return value;
}

/** How many keyed signals are kept: going back to a recent edition shows it at once. */
const kept = 8;

/** One live signal for each key (an edition's id …); the least recently asked for are let go. */
export function liveByKey<Key extends string, Value>(
  watch: (key: Key) => Watch<Value>,
): (key: Key) => ReadonlySignal<Value | undefined> {
  const signals = new Map<Key, ReadonlySignal<Value | undefined>>();
  return (key) => {
    const found = signals.get(key) ?? live(() => watch(key));
    signals.delete(key);
    signals.set(key, found);
    for (const oldest of signals.keys()) {
      if (signals.size <= kept) break;
      signals.delete(oldest);
    }
    return found;
  };
}
