import type { GapClue, LineClue } from './clue';
import { gapKindCount } from './clue';
import { bylineClues } from './clues/byline-clues';
import { folioClues } from './clues/folio-clues';
import { furnitureClues } from './clues/furniture-clues';
import { gapClues } from './clues/gap-clues';
import { layoutClues } from './clues/layout-clues';
import { leadClues } from './clues/lead-clues';
import { photoClues } from './clues/photo-clues';
import { findPoems } from './clues/poem-clues';
import { shapeClues } from './clues/shape-clues';
import { tailClues } from './clues/tail-clues';
import { labelCount } from './labels';
import type { PageLine } from './page-line';
import type { PageStyle } from './page-style';

/** All that is known about a page's lines before anything is decided. */
export interface Evidence {
  readonly lines: readonly PageLine[];
  /** What speaks for each label of each line: line × label. */
  readonly forLabel: Float32Array;
  /** What speaks for each kind of gap before each line: line × kind. */
  readonly forGap: Float32Array;
  readonly lineClues: readonly (readonly LineClue[])[];
  readonly gapClues: readonly (readonly GapClue[])[];
}

/** Asks every clue about every line and every gap. A new clue is a file in `clues/` and a line here. */
export function gatherEvidence(lines: readonly PageLine[], style: PageStyle): Evidence {
  const forLabel = new Float32Array(lines.length * labelCount);
  const forGap = new Float32Array(lines.length * gapKindCount);
  const poems = style.chinese ? findPoems(lines) : new Map<number, LineClue>();
  const ofLines = lines.map((line, at) => {
    const clues: LineClue[] = [];
    const add = (clue: LineClue) => {
      clues.push(clue);
      const from = at * labelCount;
      for (const label of clue.speaksOf)
        forLabel[from + label] = (forLabel[from + label] ?? 0) + (clue.weights[label] ?? 0);
    };
    shapeClues(line, at, lines, style, add);
    const poem = poems.get(at);
    if (poem) add(poem);
    layoutClues(line, style, add);
    if (style.chinese) {
      bylineClues(line, add);
      leadClues(line, lines[at + 1], add);
      tailClues(line, add);
      photoClues(line, at, lines, style, add);
    }
    folioClues(line, at, lines, add);
    furnitureClues(line, at, lines, style, add);
    return clues;
  });
  const ofGaps = lines.map((line, at) => {
    const clues: GapClue[] = [];
    const before = lines[at - 1];
    if (!before) return clues;
    gapClues(before, line, style, (clue) => {
      clues.push(clue);
      addTo(forGap, at * gapKindCount, clue.weights);
    });
    return clues;
  });
  return { lines, forLabel, forGap, lineClues: ofLines, gapClues: ofGaps };
}

function addTo(sums: Float32Array, from: number, weights: Float64Array): void {
  for (let at = 0; at < weights.length; at++) sums[from + at] = (sums[from + at] ?? 0) + (weights[at] ?? 0);
}
