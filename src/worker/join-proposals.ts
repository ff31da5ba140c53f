import type { Edition } from '../paper/edition';
import { mergeEdition } from '../paper/merge-edition';
import type { ProposedEdition } from './protocol';

/** A proposal from an edition and the texts that files brought to it. */
export function propose(
  edition: Edition,
  sources: readonly { readonly name: string; readonly text: string }[],
  pressed: boolean,
): ProposedEdition {
  const pageOf = new Map(edition.pages.map(({ id, text }) => [text, id]));
  return {
    edition,
    sources: sources.flatMap(({ name, text }) => {
      const page = pageOf.get(text);
      return page === undefined ? [] : [{ name, page }];
    }),
    pressed,
  };
}

/**
 * Joins proposals that turned out to be the same issue, told by their pages rather than by their names.
 * Where joining would drop a page (two versions of it in one pick) they stay apart, for the person to see.
 */
export function joinProposals(proposals: readonly ProposedEdition[]): readonly ProposedEdition[] {
  const joined: ProposedEdition[] = [];
  for (const proposal of proposals) {
    const at = joined.findIndex(({ edition }) => edition.id === proposal.edition.id);
    const both = join(joined[at], proposal);
    if (both) joined[at] = both;
    else joined.push(proposal);
  }
  return joined;
}

function join(first: ProposedEdition | undefined, second: ProposedEdition): ProposedEdition | null {
  if (!first) return null;
  const { edition } = mergeEdition(first.edition, second.edition);
  const texts = new Set(edition.pages.map(({ text }) => text));
  const loses = [...first.edition.pages, ...second.edition.pages].some(({ text }) => !texts.has(text));
  if (loses) return null;
  return propose(edition, [...textsOf(first), ...textsOf(second)], first.pressed || second.pressed);
}

const textsOf = ({ edition, sources }: ProposedEdition) =>
  sources.flatMap(({ name, page }) => {
    const found = edition.pages.find(({ id }) => id === page);
    return found ? [{ name, text: found.text }] : [];
  });
