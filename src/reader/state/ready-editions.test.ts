import { expect, test } from 'vitest';
import type { Edition } from '../../paper/edition';
import { editionForTests, type Story } from '../../paper/edition-for-tests';
import { draftOf } from './draft-details';
import type { Proposed } from './import-job';
import { haveClash, readyEditions } from './ready-editions';

const bridge: Story = ['石桥镇新桥通车', '昨天，石桥镇新桥通车。', '桥长八十二米，工期十一个月。'];
const orchard: Story = ['梨园开秤', '青口村的梨园昨天开秤，头天卖出两千斤。', '合作社备下了三座冷库。'];
const issue = (stories: readonly Story[], number: number): Edition =>
  editionForTests({ pages: [{ number, stories }] });

const proposed = (editions: readonly Edition[], change: Partial<Proposed> = {}): Proposed => ({
  proposal: { editions: editions.map((edition) => ({ edition, sources: [], pressed: true })), refused: [] },
  text: null,
  drafts: editions.map(draftOf),
  chosen: editions.map(() => true),
  storing: false,
  ...change,
});

test('only what is chosen is stored, and nothing while a field cannot be read', () => {
  const both = [issue([bridge], 1), issue([orchard], 2)];
  expect(readyEditions(proposed(both))).toHaveLength(2);
  expect(readyEditions(proposed(both, { chosen: [true, false] }))).toHaveLength(1);
  expect(readyEditions(proposed(both, { chosen: [false, false] }))).toBeNull();
  const drafts = both.map((edition) => ({ ...draftOf(edition), date: 'gestern' }));
  expect(readyEditions(proposed(both, { drafts }))).toBeNull();
});

test('two versions of one page clash, two pages of one edition do not', () => {
  const better: Story = [
    '石桥镇新桥通车',
    '昨天，石桥镇新桥通车。',
    '桥长八十二米，工期十一个月，早了二十天。',
  ];
  const ready = (editions: readonly Edition[]) => readyEditions(proposed(editions)) ?? [];
  expect(haveClash(ready([issue([bridge, orchard], 1), issue([better, orchard], 1)]))).toBe(true);
  expect(haveClash(ready([issue([bridge], 1), issue([orchard], 2)]))).toBe(false);
  expect(haveClash(ready([issue([bridge], 1), issue([bridge], 1)]))).toBe(false);
});
