import { parseEdtf } from '../paper/edtf';
import { press } from '../press/press';
import { pressVersion } from '../press/press-version';
import type { Presser } from './build-editions';

/** The press of this build, told what `edition.json` knows of the pages. */
export const presser: Presser = {
  version: pressVersion,
  press: (source, texts) =>
    press(
      source.pages.map(({ number, name }, at) => ({ text: texts[at] ?? '', number, name })),
      { publication: source.publication, date: source.date === null ? null : parseEdtf(source.date) },
    ),
};
