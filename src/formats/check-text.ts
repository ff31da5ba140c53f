import { fail, type Result, succeed } from '../paper/result';
import type { FormatFault } from './format-fault';
import { sizeLimit } from './limits';

/** Looks at the text of a file, or at pasted text, before it is pressed. Gives it back unchanged. */
export function checkText(text: string): Result<string, FormatFault> {
  if (text.trim() === '') return fail({ kind: 'empty' });
  // A code unit takes up to three bytes, but no page of a newspaper comes near either count.
  if (text.length > sizeLimit) return fail({ kind: 'too-large', limit: sizeLimit });
  if (looksBinary(text)) return fail({ kind: 'binary' });
  if (!/\p{L}/u.test(text)) return fail({ kind: 'no-text' });
  return succeed(text);
}

/** How much of a text is looked at for control characters. */
const sample = 64 * 1024;

/** A zero is in no text; extractors do leave single control characters, so it takes a tenth of the sample. */
function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const head = text.slice(0, sample);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = head.match(/[\u0001-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0;
  return controls * 10 > head.length;
}
