import type { DraftDetails } from '../state/draft-details';
import { type Proposed, proposed } from '../state/import-job';

/** Puts right what was found: the paper, the date, the pages of the proposed edition at this place. */
export const changeDraft = (at: number, draft: DraftDetails): void =>
  change((now) => ({ drafts: now.drafts.map((one, index) => (index === at ? draft : one)) }));

/** Takes the proposed edition at this place in, or leaves it out. */
export const choose = (at: number, chosen: boolean): void =>
  change((now) => ({ chosen: now.chosen.map((one, index) => (index === at ? chosen : one)) }));

function change(by: (now: Proposed) => Partial<Proposed>): void {
  if (proposed.value) proposed.value = { ...proposed.value, ...by(proposed.value) };
}
