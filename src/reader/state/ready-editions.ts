import type { Edition } from '../../paper/edition';
import { applyDetails } from '../../paper/edition-details';
import { mergeEdition } from '../../paper/merge-edition';
import { detailsOf } from './draft-details';
import type { Proposed } from './import-job';

/** An edition as it would be stored. */
export interface ReadyEdition {
  readonly edition: Edition;
  readonly pressed: boolean;
}

/** The chosen editions with what was put right; null while something typed cannot be read, or none is chosen. */
export function readyEditions({ proposal, drafts, chosen }: Proposed): readonly ReadyEdition[] | null {
  const ready: ReadyEdition[] = [];
  for (const [at, { edition, pressed }] of proposal.editions.entries()) {
    const details = drafts[at] && detailsOf(drafts[at]);
    if (!chosen[at]) continue;
    if (!details) return null;
    ready.push({ edition: applyDetails(edition, details), pressed });
  }
  return ready.length > 0 ? ready : null;
}

/**
 * Whether storing these would lose the text of one of them: two versions of one page, of which the later
 * replaces the earlier. Pages of one edition that stand side by side are no clash.
 */
export function haveClash(ready: readonly ReadyEdition[]): boolean {
  const merged = new Map<string, Edition>();
  for (const { edition } of ready) {
    const other = merged.get(edition.id);
    if (!other) {
      merged.set(edition.id, edition);
      continue;
    }
    const both = mergeEdition(other, edition).edition;
    const texts = new Set(both.pages.map(({ text }) => text));
    if (other.pages.some(({ text }) => !texts.has(text))) return true;
    merged.set(edition.id, both);
  }
  return false;
}
