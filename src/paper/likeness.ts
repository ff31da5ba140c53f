/** How often each piece (a line, a clause, a pair of characters) occurs in a text. */
export type Pieces = ReadonlyMap<string, number>;

export function countPieces(pieces: Iterable<string>): Pieces {
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return counts;
}

/** The overlapping pairs of characters of a text, white space left out; a lone character stands for itself. */
export function countPairs(text: string): Pieces {
  const dense = text.replace(/\s+/g, '');
  const pairs = Array.from({ length: Math.max(dense.length - 1, 0) }, (_, at) => dense.slice(at, at + 2));
  return countPieces(dense.length === 1 ? [dense] : pairs);
}

/**
 * 0 … 1: what the two have in common, as a share of the larger one, counted in characters: a folio line
 * in common says little. Two empty ones have nothing in common.
 */
export function likeness(a: Pieces, b: Pieces): number {
  let common = 0;
  for (const [piece, count] of a) common += Math.min(count, b.get(piece) ?? 0) * piece.length;
  return common / Math.max(extent(a), extent(b), 1);
}

const extent = (pieces: Pieces): number => {
  let characters = 0;
  for (const [piece, count] of pieces) characters += count * piece.length;
  return characters;
};
