import { stdout } from 'node:process';

export interface Row {
  readonly what: string;
  readonly value: string;
  /** The spread, or on what it was measured. */
  readonly note: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** A row for a series of milliseconds: its median, and how far it spread. */
export const timeRow = (what: string, milliseconds: readonly number[]): Row => ({
  what,
  value: `${median(milliseconds).toFixed(1)} ms`,
  note: `${Math.min(...milliseconds).toFixed(1)}–${Math.max(...milliseconds).toFixed(1)}, ${milliseconds.length} runs`,
});

export function printTable(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, value, note } of rows)
    stdout.write(`${what.padEnd(width)}  ${value.padStart(12)}   ${note}\n`);
}
