import type { Edition } from './edition';
import { fail, type Result } from './result';

/** Why a value from outside is no edition we can take. */
export type EditionFileFault =
  | { readonly kind: 'not-an-edition' }
  /** Made by a newer reader than this one. */
  | { readonly kind: 'newer-version'; readonly version: number }
  /** `where` is the path of the first field that is wrong: `articles.3.body.0.spans`. */
  | { readonly kind: 'broken-edition'; readonly where: string };

export function readEdition(_value: unknown): Result<Edition, EditionFileFault> {
  return fail({ kind: 'not-an-edition' });
}
