import { expect, test } from 'vitest';
import { applyDetails } from '../paper/edition-details';
import { bridge, editionForTests, library, orchard } from '../paper/edition-for-tests';
import { parseEdtf } from '../paper/edtf';
import { press } from '../press/press';

test('setting paper, date and pages by hand gives what the press gives when it is told them before', () => {
  const laid = editionForTests({ pages: [{ stories: [bridge, library] }, { stories: [orchard] }] });
  const texts = laid.pages.map(({ text }) => text);
  const date = parseEdtf('2026-09-04');
  const told = press(
    texts.map((text, index) => ({ text, number: index + 3, name: '民生' })),
    { publication: '清河县报', date },
  );
  const unknown = press(texts.map((text) => ({ text })));
  expect(unknown.articles.length).toBeGreaterThan(1);
  const pages = unknown.pages.map(({ id }, index) => ({ id, number: index + 3, name: '民生' }));
  expect(applyDetails(unknown, { publication: '清河县报', date, pages })).toEqual(told);
});
