import type { StorageFault } from '../../library/storage-fault';
import type { Result } from '../../paper/result';
import { type ShownNotice, shownNotices } from '../state/notice';
import type { Notice } from '../words/notices';

const whatStays: readonly Notice['kind'][] = ['storage-failed', 'edition-refused'];

let told = 0;

/** Tells the person something in passing; `act` is what the notice offers (undo, back to the start). */
export function tell(notice: Notice, act: (() => void) | null = null): void {
  told += 1;
  const shown: ShownNotice = { number: told, notice, act, stays: whatStays.includes(notice.kind) };
  // What is only said makes no one lose an offer to undo; a new offer takes the place of the one before.
  const kept = shownNotices.value.filter((one) => one.stays || (act === null && one.act !== null));
  shownNotices.value = [...kept, shown];
}

/** Takes one notice away. */
export function dismissNotice(number: number): void {
  shownNotices.value = shownNotices.value.filter((one) => one.number !== number);
}

/** Takes notices of one kind away: what they speak of is no longer on the screen. */
export function dismissNotices(kind: Notice['kind']): void {
  shownNotices.value = shownNotices.value.filter((one) => one.notice.kind !== kind);
}

/** Tells of a failed write; true where it went well. */
export function wentWell<Value>(
  result: Result<Value, StorageFault>,
): result is { readonly ok: true; readonly value: Value } {
  if (!result.ok) tell({ kind: 'storage-failed', fault: result.failure });
  return result.ok;
}
