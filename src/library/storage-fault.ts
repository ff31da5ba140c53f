import Dexie from 'dexie';
import { fail, type Result, succeed } from '../paper/result';

/** What can go wrong with the storage of a device and is no bug. */
export type StorageFault =
  /** No room left: the browser's quota or the disk. */
  | { readonly kind: 'full' }
  /** A newer version of the reader owns the library, or it was deleted: only a reload helps. */
  | { readonly kind: 'closed' }
  /** The browser gives this page no storage: private window, blocked site data. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'broken'; readonly message: string };

/** In this order: the first line with a name in the chain of errors decides. */
const kindsByName: readonly (readonly [kind: 'full' | 'closed' | 'refused', names: readonly string[]])[] = [
  ['full', ['QuotaExceededError']],
  ['closed', ['VersionError']],
  ['refused', ['MissingAPIError', 'OpenFailedError', 'SecurityError']],
  ['closed', ['DatabaseClosedError', 'InvalidStateError']],
];

/** Runs work on the library and turns its expected failures into values. The only `catch` in this room. */
export async function guarded<Value>(work: () => Promise<Value>): Promise<Result<Value, StorageFault>> {
  try {
    return succeed(await work());
  } catch (error) {
    if (!comesFromStorage(error)) throw error;
    return fail(storageFault(error));
  }
}

/**
 * Names a storage error. The telling name is often not the outermost: Dexie reports a full disk as an
 * AbortError whose `inner` is the QuotaExceededError.
 */
export function storageFault(error: unknown): StorageFault {
  const chain = [...chainOf(error)];
  const names = new Set(chain.map(nameOf));
  for (const [kind, known] of kindsByName) {
    if (known.some((name) => names.has(name))) return { kind };
  }
  return { kind: 'broken', message: chain.map(String).join(' ← ') };
}

/** A bug in our own code is none of the storage's business and goes on up. */
const comesFromStorage = (error: unknown): boolean =>
  error instanceof Dexie.DexieError || error instanceof DOMException;

function* chainOf(error: unknown): Generator<unknown> {
  const waiting: unknown[] = [error];
  const seen = new Set<unknown>();
  for (let next = waiting.shift(); next !== undefined && next !== null; next = waiting.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    yield next;
    if (typeof next !== 'object') continue;
    if ('inner' in next) waiting.push(next.inner);
    if ('cause' in next) waiting.push(next.cause);
    if ('failures' in next && Array.isArray(next.failures)) waiting.push(...next.failures);
  }
}

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
