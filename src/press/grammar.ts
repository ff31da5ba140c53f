import { type GapKind, gapKindIndex } from './clue';
import { bodyLabels, furnitureLabels, type Label, labelIndex, labels, nextLabels } from './labels';
import type { PageStyle } from './page-style';

/** How rare a label is before anything is known of the line. */
const rarity: Readonly<Record<Label, number>> = {
  title: -0.5,
  titleNext: -1,
  byline: -4,
  bylineNext: -5,
  opening: 0,
  paragraph: 0,
  joined: 0,
  subheading: -0.7,
  verse: -2.6,
  caption: -3,
  signoff: -5,
  signoffNext: -6,
  credit: -4,
  creditNext: -5,
  briefTitle: -0.2,
  brief: 0,
  briefJoined: 0,
  columnLabel: -3.4,
  groupLabel: -9,
  advert: -2.6,
  advertNext: -0.8,
  slogan: -2.4,
  sloganNext: -0.9,
  folio: -5,
  folioNext: -4,
  staff: -6,
  staffNext: -5,
  jump: -6,
  notice: -9,
  noticeNext: -2.2,
  other: -4.2,
  otherNext: -3,
};

type Follow = Readonly<Partial<Record<Label, number>>>;

const anyFurniture: Follow = {
  columnLabel: 0,
  groupLabel: 0,
  advert: 0,
  slogan: 0,
  folio: 0,
  staff: 0,
  jump: 0,
  notice: 0,
  other: 0,
};
const furnitureAt = (weight: number): Follow =>
  Object.fromEntries(Object.keys(anyFurniture).map((label) => [label, weight]));

const afterBody: Follow = {
  ...anyFurniture,
  joined: 0,
  paragraph: 0,
  subheading: -1,
  verse: -6,
  caption: -1,
  signoff: 0.5,
  credit: -1,
  title: -0.4,
  opening: -4.5,
  brief: -6,
};
const afterTitle: Follow = {
  ...furnitureAt(-8),
  byline: 2.5,
  opening: -1.5,
  verse: -5,
  title: -10,
};
const afterFurniture: Follow = {
  ...anyFurniture,
  title: 0,
  opening: -4.5,
  paragraph: -2.4,
  joined: -1.5,
  subheading: -4,
  briefTitle: -3.5,
  brief: -7,
  signoff: -3,
};
const afterBrief: Follow = {
  ...anyFurniture,
  briefJoined: 0,
  brief: -0.3,
  briefTitle: 0.2,
  signoff: -0.5,
  title: -1.6,
  opening: -3,
};

const lowered = (follow: Follow, by: number): Follow =>
  Object.fromEntries(Object.entries(follow).map(([label, weight]) => [label, weight + by]));

/** What may follow what, and how gladly. A pair not named here cannot stand. */
const follows: Readonly<Record<Label | 'start', Follow>> = {
  start: {
    ...anyFurniture,
    title: 0,
    opening: -2.5,
    byline: -6,
    verse: -7,
    brief: -7,
    briefTitle: -6,
    signoff: -6,
  },
  title: { ...afterTitle, titleNext: 0 },
  titleNext: { ...afterTitle, titleNext: -0.3 },
  byline: {
    bylineNext: 0,
    opening: 1.5,
    verse: 1,
    subheading: -2.5,
    paragraph: -1.5,
    titleNext: -9,
    title: -8,
    ...furnitureAt(-6),
  },
  bylineNext: {
    bylineNext: -0.5,
    opening: 1.5,
    verse: 0.5,
    subheading: -2.5,
    paragraph: -1.5,
    title: -8,
    ...furnitureAt(-6),
  },
  opening: { ...afterBody, byline: -2.5, credit: 1.5 },
  paragraph: afterBody,
  joined: afterBody,
  subheading: {
    paragraph: 0.3,
    verse: -2.5,
    subheading: -3,
    caption: -1.5,
    title: -9,
    opening: -9,
    ...furnitureAt(-7),
  },
  verse: {
    ...furnitureAt(-0.5),
    verse: 0.3,
    subheading: -0.8,
    title: -0.5,
    paragraph: -2.5,
    signoff: 0.5,
    opening: -7,
  },
  caption: { ...afterBody, signoff: 0, credit: 3, paragraph: -0.7, caption: 0, subheading: -1.5 },
  signoff: {
    ...anyFurniture,
    signoffNext: 0,
    title: 0.5,
    opening: -3,
    paragraph: -4,
    caption: -2,
    briefTitle: -2.5,
    brief: -6.5,
  },
  signoffNext: { ...anyFurniture, signoffNext: -0.5, title: 0.5, opening: -3, paragraph: -4 },
  credit: {
    ...anyFurniture,
    creditNext: 0,
    title: 0.5,
    opening: -3,
    paragraph: -2.5,
    caption: -1.5,
    briefTitle: -2.5,
    brief: -6.5,
  },
  creditNext: { ...anyFurniture, creditNext: -0.5, title: 0.5, opening: -3, paragraph: -2.5 },
  briefTitle: { brief: 0.3, briefTitle: -7, title: -9, ...furnitureAt(-8) },
  brief: afterBrief,
  briefJoined: afterBrief,
  columnLabel: {
    ...furnitureAt(-3.5),
    title: 0.4,
    opening: -2.5,
    paragraph: -4,
    joined: -5,
    briefTitle: -5,
    brief: -5,
    verse: -4,
  },
  groupLabel: { ...furnitureAt(-4), briefTitle: 1.5, brief: 0, title: -2.5, opening: -2.5 },
  advert: { ...lowered(afterFurniture, -1.5), advertNext: 0.2, advert: -4.5 },
  advertNext: { ...afterFurniture, advertNext: 0.2, advert: -3 },
  slogan: {
    ...afterFurniture,
    sloganNext: 0.6,
    slogan: -3,
    title: -1.8,
    advert: -3.5,
    folio: -1.2,
    staff: -1.2,
    other: -1.5,
    notice: -1.2,
    columnLabel: -2,
    groupLabel: -2,
    opening: -7,
    paragraph: -4,
    joined: -3,
  },
  sloganNext: { ...afterFurniture, sloganNext: -0.8, slogan: -1.5, advert: -2.8, opening: -7 },
  folio: { ...afterFurniture, folioNext: 0.3, folio: -2 },
  folioNext: { ...afterFurniture, folioNext: 0.2, folio: -2 },
  staff: { ...afterFurniture, staffNext: 0.3 },
  staffNext: { ...afterFurniture, staffNext: 0.3 },
  jump: { ...afterFurniture, title: 0.5 },
  notice: { ...afterFurniture, noticeNext: 1.5, notice: -0.5 },
  noticeNext: { ...afterFurniture, noticeNext: 0.3, notice: 0 },
  other: { ...afterFurniture, otherNext: 0.3, other: -0.5 },
  otherNext: { ...afterFurniture, otherNext: 0.3, other: -0.5 },
};

/** What a page hardly ever ends with. */
const atEnd: Follow = {
  title: -8,
  titleNext: -8,
  byline: -6,
  bylineNext: -6,
  subheading: -6,
  briefTitle: -8,
  columnLabel: -3,
  groupLabel: -4,
  slogan: -1.2,
};

/** The allowed pairs of labels, sorted by the label after: pair `p` of label `l` for `starts[l] ≤ p < starts[l + 1]`. */
export interface Pairs {
  readonly starts: Uint16Array;
  readonly before: Uint8Array;
  readonly gap: Uint8Array;
  readonly weight: Float64Array;
}

/** All by label index. */
export interface Grammar {
  readonly rarity: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly pairs: Pairs;
}

const never = -1e9;
const grammars = new Map<string, Grammar>();

/** The grammar of one page: the table above, leaned by the page's own habits. */
export function pageGrammar(style: PageStyle): Grammar {
  const key = [style.chinese, style.signsAtHead, style.signsAtTail].join();
  const known = grammars.get(key) ?? buildGrammar(style);
  grammars.set(key, known);
  return known;
}

function buildGrammar(style: PageStyle): Grammar {
  return {
    rarity: Float64Array.from(labels, (label) => rarity[label] + rarityHabit(label, style)),
    start: Float64Array.from(labels, (label) => follows.start[label] ?? never),
    end: Float64Array.from(labels, (label) => atEnd[label] ?? 0),
    pairs: buildPairs(style),
  };
}

function buildPairs(style: PageStyle): Pairs {
  const starts: number[] = [];
  const before: number[] = [];
  const gap: number[] = [];
  const weight: number[] = [];
  for (const after of labels) {
    starts.push(before.length);
    for (const from of labels) {
      const base = follows[from][after];
      if (base === undefined) continue;
      before.push(labelIndex(from));
      gap.push(gapKindIndex(gapKindOf(from, after)));
      weight.push(base + habit(from, after, style));
    }
  }
  starts.push(before.length);
  return {
    starts: Uint16Array.from(starts),
    before: Uint8Array.from(before),
    gap: Uint8Array.from(gap),
    weight: Float64Array.from(weight),
  };
}

const endsTitle = new Set<Label>(['title', 'titleNext']);
const endsBody = new Set<Label>(['opening', 'paragraph', 'joined', 'verse']);

function habit(before: Label, after: Label, style: PageStyle): number {
  const unsigned = !style.signsAtHead && !style.signsAtTail;
  let lean = 0;
  if (endsTitle.has(before) && after === 'opening') {
    if (unsigned || style.signsAtTail) lean += 1.2;
    else if (style.signsAtHead) lean -= 0.8;
  }
  if (endsBody.has(before) && after === 'subheading' && unsigned) lean -= 0.5;
  if (before !== 'verse' && endsBody.has(before) && after === 'title' && style.signsAtTail) lean -= 1.8;
  if (before === 'signoff' && after === 'title' && style.signsAtTail) lean += 0.5;
  if (before === 'opening' && after === 'byline' && style.signsAtHead) lean -= 0.5;
  return lean;
}

/** Other languages have no bylines the press could know, and few pieces of furniture. */
function rarityHabit(label: Label, style: PageStyle): number {
  if (style.chinese) return 0;
  if (label === 'byline' || label === 'verse' || label.startsWith('slogan')) return -6;
  return furnitureLabels.has(label) ? -1.5 : 0;
}

const departs = new Set<Label>(['title', 'opening', 'briefTitle', 'brief']);

export function gapKindOf(before: Label, after: Label): GapKind {
  if (nextLabels.get(after)?.includes(before)) return 'within';
  if (before === 'verse') return 'apart';
  const fromBody = bodyLabels.has(before);
  if (after === 'joined' || after === 'briefJoined') return fromBody ? 'join' : 'resume';
  if (
    departs.has(after) &&
    furnitureLabels.has(before) &&
    before !== 'columnLabel' &&
    before !== 'groupLabel'
  )
    return 'depart';
  if (!fromBody) return after === 'paragraph' && furnitureLabels.has(before) ? 'resume' : 'apart';
  if (after === 'paragraph' || after === 'verse' || after === 'subheading' || after === 'caption')
    return 'part';
  if (after === 'brief' && (before === 'brief' || before === 'briefJoined')) return 'part';
  return 'leave';
}
