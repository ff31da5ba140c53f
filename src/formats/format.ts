import type { Edition, EdtfDate } from '../paper/edition';
import type { Result } from '../paper/result';
import type { FormatFault } from './format-fault';

/** One way in which papers come as files. `list.ts` has them in the order in which they are asked. */
export interface Format {
  readonly id: 'page-text' | 'edition-file';
  /** Lower case, with the dot: for the file picker. */
  readonly extensions: readonly string[];
  /** Says whether a file looks like this format, from its name and its first 4 kB. */
  claims(name: string, head: Uint8Array): boolean;
  read(file: IncomingFile, signal: AbortSignal): Promise<Result<Incoming, FormatFault>>;
}

export interface IncomingFile {
  /** May have folders in it, parted by `/`. */
  readonly name: string;
  /** In bytes, known before anything is read. */
  readonly size: number;
  bytes(): Promise<Uint8Array>;
}

/** What a file turned out to be: the raw text of one page, or an edition that was pressed before. */
export type Incoming = IncomingPage | { readonly type: 'edition'; readonly edition: Edition };

export interface IncomingPage {
  readonly type: 'page';
  /** Unchanged, a byte order mark included: offsets into it are offsets into the file's text. */
  readonly text: string;
  readonly name: string;
  readonly guess: NameGuess;
}

/** What a file's name tells; null where it does not. */
export interface NameGuess {
  readonly publication: string | null;
  readonly date: EdtfDate | null;
  readonly number: number | null;
  /** The printed label of a page whose number would not tell it from another: `B3`. */
  readonly name: string | null;
}
