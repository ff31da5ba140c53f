import type { Reading } from './best-reading';
import { gapKindIndex } from './clue';
import type { Evidence } from './evidence';
import { gapKindOf } from './grammar';
import { labelIndex } from './labels';

/** The keys of the clues that speak for what a line was read as, the strongest first. */
export function cluesFor(evidence: Evidence, reading: Reading, at: number): readonly string[] {
  const label = reading.labels[at];
  if (label === undefined) return [];
  const index = labelIndex(label);
  const found = (evidence.lineClues[at] ?? []).map((clue) => ({
    key: clue.key,
    weight: clue.weights[index] ?? 0,
  }));
  const before = reading.labels[at - 1];
  if (before !== undefined) {
    const kind = gapKindIndex(gapKindOf(before, label));
    for (const clue of evidence.gapClues[at] ?? [])
      found.push({ key: clue.key, weight: clue.weights[kind] ?? 0 });
  }
  return found
    .filter((clue) => clue.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map((clue) => clue.key);
}
