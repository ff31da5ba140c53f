import type { FormatFault } from '../formats/format-fault';
import type { Edition, PageId } from '../paper/edition';

/** A file as it crosses into the worker: a `File` loses the path of its folder on the way. */
export interface PickedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** What came of one pick, drop or paste, to be looked at before anything is stored. */
export interface ImportProposal {
  readonly editions: readonly ProposedEdition[];
  readonly refused: readonly RefusedFile[];
}

export interface ProposedEdition {
  readonly edition: Edition;
  /** Which file became which page; files that were the same page twice share one. */
  readonly sources: readonly { readonly name: string; readonly page: PageId }[];
  /** True if it was pressed just now, false if it came as an edition file. */
  readonly pressed: boolean;
}

export interface RefusedFile {
  readonly name: string;
  readonly failure: FormatFault;
}

/** `done` of `total` files are finished; `name` is the one in work, '' at the end. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

/** What the worker offers. */
export interface PressService {
  pressFiles(
    files: readonly PickedFile[],
    onProgress: (progress: Progress) => void | Promise<void>,
  ): Promise<ImportProposal>;
  pressText(text: string): Promise<ImportProposal>;
}
