import { readEdition } from '../paper/edition-file';
import { fail, succeed } from '../paper/result';
import type { Format } from './format';
import { parseJson } from './parse-json';

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
    // A `__proto__` in the file is a key like any other: JSON.parse sets no prototype, readEdition copies no key it does not know.
    const edition = readEdition(parseJson(bytes));
    return edition.ok ? succeed({ type: 'edition', edition: edition.value }) : edition;
  },
};
