/** What a printed line can be. The press gives every line of a page exactly one of these. */
export const labels = [
  'title',
  'titleNext',
  'byline',
  'bylineNext',
  'opening',
  'paragraph',
  'joined',
  'subheading',
  'verse',
  'caption',
  'signoff',
  'signoffNext',
  'credit',
  'creditNext',
  'briefTitle',
  'brief',
  'briefJoined',
  'columnLabel',
  'groupLabel',
  'advert',
  'advertNext',
  'slogan',
  'sloganNext',
  'folio',
  'folioNext',
  'staff',
  'staffNext',
  'jump',
  'notice',
  'noticeNext',
  'other',
  'otherNext',
] as const;

export type Label = (typeof labels)[number];
export const labelCount = labels.length;

const indices: ReadonlyMap<Label, number> = new Map(labels.map((label, index) => [label, index]));
export const labelIndex = (label: Label): number => indices.get(label) ?? 0;

/** Labels under which a line carries an article's text. */
export const bodyLabels: ReadonlySet<Label> = new Set<Label>([
  'opening',
  'paragraph',
  'joined',
  'verse',
  'caption',
  'brief',
  'briefJoined',
]);

/** Labels that go on with the block of the line before. */
export const nextLabels: ReadonlyMap<Label, readonly Label[]> = new Map<Label, readonly Label[]>([
  ['titleNext', ['title', 'titleNext']],
  ['bylineNext', ['byline', 'bylineNext']],
  ['signoffNext', ['signoff', 'signoffNext']],
  ['creditNext', ['credit', 'creditNext']],
  ['advertNext', ['advert', 'advertNext']],
  ['sloganNext', ['slogan', 'sloganNext']],
  ['folioNext', ['folio', 'folioNext']],
  ['staffNext', ['staff', 'staffNext']],
  ['noticeNext', ['notice', 'noticeNext']],
  ['otherNext', ['other', 'otherNext']],
]);

/** Labels that are no part of an article. */
export const furnitureLabels: ReadonlySet<Label> = new Set<Label>([
  'columnLabel',
  'groupLabel',
  'advert',
  'advertNext',
  'slogan',
  'sloganNext',
  'folio',
  'folioNext',
  'staff',
  'staffNext',
  'jump',
  'notice',
  'noticeNext',
  'other',
  'otherNext',
]);
