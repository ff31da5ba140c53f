import { readFileSync, statSync } from 'node:fs';
import { fail, type Result, succeed } from '../paper/result';

export type TextFileFailure =
  | { readonly type: 'missing'; readonly file: string }
  | { readonly type: 'no-file'; readonly file: string }
  | { readonly type: 'empty'; readonly file: string }
  | { readonly type: 'not-utf8'; readonly file: string };

/** The text of a UTF-8 file as it stands: a byte order mark is kept, so that offsets fit the file. */
export function readTextFile(file: string): Result<string, TextFileFailure> {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return fail({ type: 'missing', file });
  if (!stats.isFile()) return fail({ type: 'no-file', file });
  const bytes = readFileSync(file);
  const text = decode(bytes);
  if (text === null) return fail({ type: 'not-utf8', file });
  if (text.replace(/^\ufeff/, '').trim() === '') return fail({ type: 'empty', file });
  return succeed(text);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // TextDecoder has no other way to say that bytes are not UTF-8.
    return null;
  }
}

/** The failure in a sentence for the terminal. */
export function textFileSentence(failure: TextFileFailure): string {
  switch (failure.type) {
    case 'missing':
      return `There is no file ${failure.file}.`;
    case 'no-file':
      return `${failure.file} is not a file.`;
    case 'empty':
      return `${failure.file} holds no text.`;
    case 'not-utf8':
      return `${failure.file} is not UTF-8 text. Convert it first, for example with: iconv -f GB18030 -t UTF-8.`;
  }
}
