/** A text made comparable, with the way back to the original. */
export interface Folded {
  readonly text: string;
  /** For each code unit of `text`, its offset in the original; one more entry for the end. */
  readonly origin: readonly number[];
}

/**
 * Folds what a searcher does not mind: full and half width, Latin case; punctuation, symbols and white
 * space are left out. Offsets lead back, so that a hit can be shown in the original text.
 */
export function fold(text: string): Folded {
  const kept: string[] = [];
  const origin: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === '') continue;
    kept.push(unit);
    origin.push(at);
  }
  origin.push(text.length);
  return { text: kept.join(''), origin };
}

const known = new Map<number, string>();

function foldUnit(code: number): string {
  if (code >= 0x4e00 && code <= 0x9fff) return String.fromCharCode(code);
  const found = known.get(code);
  if (found !== undefined) return found;
  const folded = foldRare(code);
  known.set(code, folded);
  return folded;
}

function foldRare(code: number): string {
  // Fullwidth forms U+FF01 … U+FF5E mirror ASCII U+0021 … U+007E.
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  const unit = String.fromCharCode(narrow);
  if (/[\p{P}\p{S}\s\p{C}]/u.test(unit) && !/[\ud800-\udfff]/.test(unit)) return '';
  const lower = unit.toLowerCase();
  // A letter whose lower case is two code units would break the one-to-one way back.
  return lower.length === 1 ? lower : unit;
}
