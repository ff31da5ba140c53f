import { fail, type Result, succeed } from '../paper/result';
import { checkText } from './check-text';
import type { Format, IncomingPage } from './format';
import type { FormatFault } from './format-fault';
import { guessFromName } from './names';

/** The text of one page in UTF-8. Takes whatever no other format wants. */
export const pageText: Format = {
  id: 'page-text',
  extensions: ['.txt', '.text', '.md'],
  claims: () => true,
  async read(file, signal) {
    const bytes = await file.bytes();
    if (signal.aborted) return fail({ kind: 'cancelled' });
    const text = decode(bytes);
    return text.ok ? asPage(text.value, file.name) : text;
  },
};

function decode(bytes: Uint8Array): Result<string, FormatFault> {
  if (startsAsUtf16(bytes)) return fail({ kind: 'not-utf8' });
  if (bytes.includes(0)) return fail({ kind: 'binary' });
  try {
    // `ignoreBOM: true` keeps the byte order mark: offsets stay those of the file's text.
    return succeed(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return fail({ kind: 'not-utf8' });
  }
}

function asPage(text: string, name: string): Result<IncomingPage, FormatFault> {
  const checked = checkText(text);
  return checked.ok ? succeed({ type: 'page', text, name, guess: guessFromName(name) }) : checked;
}

/** UTF-16 is full of zeros, but it is text. */
const startsAsUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
