import type { EdtfDate } from './edition';

/**
 * The part of the Extended Date/Time Format (ISO 8601-2:2019, level 1, https://www.loc.gov/standards/datetime/)
 * that a dateline on paper needs: a year, month or day, unspecified digits from the right (`X`) and
 * one qualifier for the whole (`?` uncertain, `~` approximate, `%` both). No intervals, no times.
 *
 * The `edtf` package parses all of EDTF with a 60 kB grammar; these dates need one pattern.
 */
const shape = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Gives the date back if it is one, else null. White space around it is forgiven. */
export function parseEdtf(text: string): EdtfDate | null {
  const trimmed = text.trim();
  const found = shape.exec(trimmed);
  if (!found) return null;
  const [, year = '', month, day] = found;
  const vagueYear = year.includes('X');
  if (vagueYear && month !== undefined) return null;
  if (month === 'XX' && day !== undefined && day !== 'XX') return null;
  if (month !== undefined && month !== 'XX' && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day !== undefined && day !== 'XX') {
    if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return null;
  }
  return trimmed as EdtfDate;
}

/** A whole calendar day, or null if there is no such day. `month` counts from 1. */
export function edtfDay(year: number, month: number, day: number): EdtfDate | null {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return parseEdtf(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** A key that sorts dates oldest first; unspecified parts stand at the start of their span, no date before all. */
export function edtfSortKey(date: EdtfDate | null): string {
  if (date === null) return '';
  const [year = '', month = '00', day = '00'] = date.replace(/[?~%]$/, '').split('-');
  return [year, month, day].join('-').replaceAll('X', '0');
}
