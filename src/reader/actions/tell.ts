import type { StorageFault } from '../../library/storage-fault';
import type { Result } from '../../paper/result';
import { shownNotice } from '../state/notice';
import type { Notice } from '../words/notices';

let told = 0;

/** Tells the person something in passing; `act` is what the notice offers (undo, back to the start). */
export function tell(notice: Notice, act: (() => void) | null = null): void {
  told += 1;
  shownNotice.value = { number: told, notice, act };
}

/** Takes the notice away; with a kind, only if it is of that kind. */
export function dismissNotice(kind?: Notice['kind']): void {
  if (kind === undefined || shownNotice.value?.notice.kind === kind) shownNotice.value = null;
}

/** Tells of a failed write; true where it went well. */
export function wentWell<Value>(
  result: Result<Value, StorageFault>,
): result is { readonly ok: true; readonly value: Value } {
  if (!result.ok) tell({ kind: 'storage-failed', fault: result.failure });
  return result.ok;
}
