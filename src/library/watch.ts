import { liveQuery } from 'dexie';
import { faultIn, type StorageFault } from './storage-fault';

/** A view of the library that calls again whenever what it shows was changed, in this tab or another. */
export interface Watch<Value> {
  /** After a fault nothing more comes. */
  subscribe(next: (value: Value) => void, error: (fault: StorageFault) => void): { unsubscribe(): void };
}

/** Turns a query into a `Watch`. The query may await nothing but the library. */
export function watch<Value>(query: () => Promise<Value>): Watch<Value> {
  const live = liveQuery(query);
  const faultOf = (reason: unknown): StorageFault =>
    faultIn(reason) ?? { kind: 'broken', message: String(reason) };
  return { subscribe: (next, error) => live.subscribe(next, (reason: unknown) => error(faultOf(reason))) };
}
