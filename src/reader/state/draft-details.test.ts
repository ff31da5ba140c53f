import { describe, expect, test } from 'vitest';
import { editionForTests, type PageForTests } from '../../paper/edition-for-tests';
import { carryOver, detailsOf, draftOf } from './draft-details';

const page: PageForTests = { number: 2, stories: [['石桥镇新桥通车', '昨天，石桥镇新桥通车。']] };
const edition = editionForTests({ publication: '清水晚报', pages: [page] });

describe('the form over a proposed edition', () => {
  test('is read as typed; empty fields are things unknown', () => {
    const draft = { ...draftOf(edition), publication: '  ', date: '' };
    expect(detailsOf(draft)).toMatchObject({ publication: null, date: null });
  });

  test('has no value while a date or a page number cannot be read', () => {
    expect(detailsOf({ ...draftOf(edition), date: '2026-13-01' })).toBeNull();
    const pages = draftOf(edition).pages.map((one) => ({ ...one, number: 'A' }));
    expect(detailsOf({ ...draftOf(edition), pages })).toBeNull();
  });

  test('keeps what was typed when the text is pressed again, and finds the rest anew', () => {
    const typed = { ...draftOf(edition), date: '2026-09' };
    const again = editionForTests({
      publication: '清水日报',
      pages: [{ ...page, stories: [...page.stories, ['又一篇', '又一行。']] }],
    });
    const carried = carryOver(typed, edition, again);
    expect(carried.date).toBe('2026-09');
    expect(carried.publication).toBe('清水日报');
  });
});
