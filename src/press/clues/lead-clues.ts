import { type LineClue, lineClue } from '../clue';
import { inlineHeadline } from '../inline-headline';
import type { PageLine } from '../page-line';
import { bodyOpeners, captionOpeners } from '../words/title-words';

const dateline = lineClue('dateline', {
  opening: 9,
  brief: 3,
  paragraph: -2,
  joined: -5,
  title: -7,
  titleNext: -7,
  subheading: -6,
  slogan: -6,
  advert: -5,
  briefTitle: -6,
  caption: -3,
});
const datelineAlone = lineClue('dateline-alone', {
  opening: 6,
  byline: 1,
  title: -4,
  titleNext: -4,
  joined: -3,
});
const bylineAtHead = lineClue('byline-at-head', {
  opening: 7,
  brief: 2,
  paragraph: -2,
  joined: -4,
  title: -5,
  titleNext: -5,
  subheading: -5,
  slogan: -5,
});
const continued = lineClue('continued-from-another-page', {
  opening: 6,
  paragraph: -3,
  joined: -3,
  title: -3,
  titleNext: -3,
});
const bodyOpener = lineClue('body-opener', {
  opening: 1,
  paragraph: 0.5,
  byline: -6,
  title: -0.7,
  briefTitle: -0.3,
  titleNext: -0.3,
  subheading: -0.7,
});
const markedItem = lineClue('marked-item', {
  brief: 8,
  title: -4,
  titleNext: -4,
  subheading: -3,
  slogan: -4,
  advert: -2,
  advertNext: -2,
  briefTitle: -4,
  joined: -3,
});
const captionOpener = lineClue('caption-opener', {
  caption: 5,
  opening: 1.5,
  paragraph: -1,
  joined: -3,
  title: -3,
});

/** What the first words of a line say. */
export function leadClues(line: PageLine, add: (clue: LineClue) => void): void {
  const lead = line.lead;
  if (lead) {
    if (lead.dateline.length > 0) add(lead.end >= line.text.length ? datelineAlone : dateline);
    else if (lead.byline.length > 0) add(bylineAtHead);
    if (lead.jump) add(continued);
  }
  if (inlineHeadline(line.text)) add(markedItem);
  if (bodyOpeners.test(line.text)) add(bodyOpener);
  if (captionOpeners.test(line.text)) add(captionOpener);
}
