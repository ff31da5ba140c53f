import { type LineClue, lineClue } from '../clue';
import type { PageLine } from '../page-line';
import { standingHead } from '../titles';
import { columnLabelEndings, columnLabels, groupLabelEndings } from '../words/column-labels';
import { pageNames } from '../words/papers';

const bracketLabel = lineClue('label-in-brackets', {
  columnLabel: 7,
  title: -2.5,
  slogan: -3,
  titleNext: -3,
  byline: -3,
});
const knownLabel = lineClue('known-label', {
  columnLabel: 5.7,
  title: -0.5,
  slogan: -4,
  byline: -2,
  titleNext: -1,
});
const labelEnding = lineClue('label-ending', { columnLabel: 4.6, slogan: -1.5, byline: -1 });
const groupLabel = lineClue('label-of-a-list', {
  groupLabel: 12,
  columnLabel: 1,
  title: -1.5,
  slogan: -3,
  titleNext: -2,
});

const headAndTitle = lineClue('standing-head-and-title', {
  title: 3,
  briefTitle: 0.5,
  subheading: -3,
  slogan: -3,
  sloganNext: -3,
  advert: -1.5,
  columnLabel: -2,
  groupLabel: -2,
});

/** Standing heads, 栏目: 【城事】, 短    评, 民生·直通车, 要闻简报. */
export function labelClues(line: PageLine, add: (clue: LineClue) => void): void {
  if (opensWithStandingHead(line)) add(headAndTitle);
  const inner = /^[【〔［[（(《]([^】〕］\]）)》]{2,10})[】〕］\])）》]$/.exec(line.text)?.[1];
  const word = (inner ?? line.text).replace(/[\s■□◎●◆▲★☆◇]/g, '');
  if (word.length > 9 || word.length < 2) return;
  if (groupLabelEndings.some((ending) => word.endsWith(ending)) && word.length <= 8) {
    add(groupLabel);
    return;
  }
  if (inner !== undefined && /^[【〔［[]/.test(line.text) && line.byline === null) {
    add(bracketLabel);
    return;
  }
  if (columnLabels.has(word) || isPageColumn(word)) {
    add(knownLabel);
    return;
  }
  if (
    word.length <= 6 &&
    columnLabelEndings.some((ending) => word.endsWith(ending) && word.length > ending.length)
  )
    add(labelEnding);
}

const shortestTitle = 4;

/** 读者来信 渡口的台阶滑: the column's name and the title it stands over share a line. */
function opensWithStandingHead(line: PageLine): boolean {
  const [head = '', ...title] = line.text.split(/\s+/);
  return head.length >= 4 && title.join('').length >= shortestTitle && standingHead(head);
}

/** 民生·直通车: a page name, and what it is about. */
const isPageColumn = (word: string): boolean => {
  const [left = '', right = '', more] = word.split(/[·•・|]/);
  return more === undefined && right.length >= 2 && pageNames.has(left);
};
