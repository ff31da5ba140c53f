/** Quotation marks that come in pairs. Straight ones cannot be told apart and are left out. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['」', '「'],
  ['』', '『'],
  ['》', '《'],
]);
const openers = new Set(pairs.values());
const anyQuote = /[“”「」『』《》]/;
const everyQuote = /[“”「」『』《》]/g;

/**
 * Where a quotation mark of a paragraph has no partner, as offsets into the text. An opening mark
 * that stays open to the end is reported too: a quotation over several paragraphs opens anew in each,
 * so the caller asks about whole paragraphs and forgives the one that the next paragraph takes up.
 */
export function unbalancedQuotes(text: string): readonly number[] {
  if (!anyQuote.test(text)) return [];
  const open: { mark: string; at: number }[] = [];
  const lonely: number[] = [];
  for (const found of text.matchAll(everyQuote)) {
    const mark = found[0];
    if (openers.has(mark)) open.push({ mark, at: found.index });
    else if (open.at(-1)?.mark === pairs.get(mark)) open.pop();
    else lonely.push(found.index);
  }
  if (open.length + lonely.length === 0) return lonely;
  return [...lonely, ...open.map((quote) => quote.at)].sort((a, b) => a - b);
}
