import { type LineClue, lineClue } from '../clue';
import { inlineHeadline } from '../inline-headline';
import type { PageLine } from '../page-line';
import { bodyOpeners, captionOpeners, letterOpeners } from '../words/title-words';

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

const letterOpener = lineClue('letter-opens', {
  opening: 3,
  paragraph: -1,
  byline: -6,
  title: -3,
  subheading: -4,
});

/** Whatever figures or words it holds: what stands right over a byline or dateline is no table and no advertisement. */
const storyBelow = lineClue('story-below', {
  other: -6,
  otherNext: -6,
  advert: -2,
  advertNext: -2,
});

const longestTitle = 40;

function isStoryHead(line: PageLine): boolean {
  if (line.lead) return line.lead.dateline.length > 0;
  const byline = line.byline;
  if (!byline || byline.bracketed) return false;
  return byline.type === 'role' || byline.type === 'place' || (byline.type === 'marked' && byline.surname);
}

/** What the first words of a line and of the next say. */
export function leadClues(line: PageLine, next: PageLine | undefined, add: (clue: LineClue) => void): void {
  const mayBeTitle = !line.lead && !line.byline && line.ending === 'open' && line.units <= longestTitle;
  if (mayBeTitle && next && isStoryHead(next)) add(storyBelow);
  const lead = line.lead;
  if (lead) {
    if (lead.dateline.length > 0) add(lead.end >= line.text.length ? datelineAlone : dateline);
    else if (lead.byline.length > 0) add(bylineAtHead);
    if (lead.jump) add(continued);
  }
  if (inlineHeadline(line.text)) add(markedItem);
  if (bodyOpeners.test(line.text)) add(bodyOpener);
  if (letterOpeners.test(line.text)) add(letterOpener);
  if (captionOpeners.test(line.text)) add(captionOpener);
}
