import { readEdition } from '../paper/edition-file';
import { fail, succeed } from '../paper/result';
import type { Format } from './format';

/** An edition that was pressed before: what `npm run press` prints and what the catalogue serves. */
export const editionFile: Format = {
  id: 'edition-file',
  extensions: ['.json'],
  claims(name, head) {
    const opening = new TextDecoder().decode(head);
    return /^\s*\{/.test(opening) && (/\.json$/i.test(name) || opening.includes('"paperboat-edition"'));
  },
  async read(file, signal) {
    const bytes = await file.bytes();
    if (signal.aborted) return fail({ kind: 'cancelled' });
    const edition = readEdition(parse(bytes));
    return edition.ok ? succeed({ type: 'edition', edition: edition.value }) : edition;
  },
};

/** Undefined where it is no JSON in UTF-8. A `__proto__` in it is a key like any other: JSON.parse sets no prototype. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
