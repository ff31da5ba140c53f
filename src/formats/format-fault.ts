import type { EditionFileFault } from '../paper/edition-file';

/** Why a file did not come in. */
export type FormatFault =
  | { readonly kind: 'empty' }
  /** The device did not give its bytes: a folder, a file moved or deleted since it was picked. */
  | { readonly kind: 'unreadable' }
  /** `limit` in bytes. */
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'binary'; readonly looksLike?: 'pdf' | 'zip' | 'image' | 'office' }
  | { readonly kind: 'not-utf8' }
  /** Text without a single letter. */
  | { readonly kind: 'no-text' }
  | { readonly kind: 'cancelled' }
  | EditionFileFault;
