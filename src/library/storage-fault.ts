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

/** Runs work on the library and turns its expected failures into values: the one place that catches them. */
export async function guarded<Value>(work: () => Promise<Value>): Promise<Result<Value, StorageFault>> {
  try {
    return succeed(await work());
  } catch (error) {
    if (!(error instanceof Dexie.DexieError || error instanceof DOMException)) throw error;
    return fail(describe(error));
  }
}

/**
 * The fault behind an error that a read of the library rejected with; null for anything else. Only Dexie's
 * own errors count: a bare DOMException may come from any part of the browser (a refused prompt, a copy).
 */
export const faultIn = (error: unknown): StorageFault | null =>
  error instanceof Dexie.DexieError ? describe(error) : null;

/**
 * The telling name is often not the outermost: Dexie reports a full disk as an AbortError whose `inner` is
 * the QuotaExceededError.
 */
function describe(error: unknown): StorageFault {
  const chain = [...chainOf(error)];
  const names = new Set(chain.map(nameOf));
  for (const [kind, known] of kindsByName) {
    if (known.some((name) => names.has(name))) return { kind };
  }
  return { kind: 'broken', message: chain.map(String).join(' ← ') };
}

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
