/** Quotation marks that come in pairs. Straight ones cannot be told apart and are left out. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['」', '「'],
  ['』', '『'],
  ['》', '《'],
]);
const openers = new Set(pairs.values());

/**
 * Where a quotation mark of a paragraph has no partner, as offsets into the text. An opening mark
 * that stays open to the end is reported too: a quotation over several paragraphs opens anew in each,
 * so the caller asks about whole paragraphs and forgives the one that the next paragraph takes up.
 */
export function unbalancedQuotes(text: string): readonly number[] {
  const open: { mark: string; at: number }[] = [];
  const lonely: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (openers.has(mark)) open.push({ mark, at });
    const partner = pairs.get(mark);
    if (partner === undefined) continue;
    if (open.at(-1)?.mark === partner) open.pop();
    else lonely.push(at);
  }
  return [...lonely, ...open.map((quote) => quote.at)].sort((a, b) => a - b);
}
