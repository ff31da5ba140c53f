import { fullWidth } from '../hanzi/full-width';
import { joinPieces } from './display-text';
import { columnLabels } from './words/column-labels';
import { kickerEndings, kickerLabels, kickerOpeners, predicateOpeners } from './words/title-words';

export interface Title {
  readonly kicker: string;
  readonly headline: string;
  readonly subhead: string;
}

/** Up to so many characters a title was set in one line, and a space in it is only a line break. */
const oneLine = 20;
/** From here on a first part is believed to be a kicker. */
const believed = 2;
const subheadDash = /^(?:——|—|--|──)/;
const fullTitle =
  /^(?:[\u4e00-\u9fff]{1,7}(?:省|市|县|区|镇|乡|村|街道|社区|新区|州|学校|大学|医院|集团|公司|法院|銀行|縣|區|鎮|鄉)|[省市县区]?委|[省市县区]政府|全[省市县区]|我[省市县区]|[两二三四五六七八九十][省市县区镇乡村校])/;

/**
 * Parts a printed title. A space may part kicker and headline or be nothing but a line break, so a
 * first part is taken for a kicker only when enough speaks for it; else everything is the headline.
 */
export function readTitle(lines: readonly string[], chinese: boolean): Title {
  const dash = lines.findIndex((line, at) => at > 0 && subheadDash.test(line));
  const main = dash < 0 ? lines : lines.slice(0, dash);
  const sub = dash < 0 ? [] : lines.slice(dash);
  if (!chinese) return { kicker: '', headline: joinAll(main), subhead: joinAll(sub) };
  const segments = main.flatMap((line) => line.split(/[\s\ufeff]+/)).filter((segment) => segment !== '');
  const cut = kickerEnd(main, segments);
  return {
    kicker: show(segments.slice(0, cut)),
    headline: show(segments.slice(cut)),
    subhead: show(sub.flatMap((line) => line.split(/[\s\ufeff]+/))),
  };
}

const joinAll = (lines: readonly string[]): string =>
  lines.reduce((text, line) => joinPieces(text, line), '');

function show(segments: readonly string[]): string {
  const length = segments.reduce((sum, segment) => sum + segment.length, 0);
  const joined = length <= oneLine ? segments.reduce(joinTight, '') : segments.join(' ');
  return fullWidth(joined);
}

/** 区图书馆推出 + 夜间…; between Latin words the space stays. */
const joinTight = (before: string, after: string): string =>
  /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(after) ? `${before} ${after}` : before + after;

/** How many segments the kicker has. */
function kickerEnd(lines: readonly string[], segments: readonly string[]): number {
  let best = 0;
  let most = believed - 0.01;
  const lineEnd = lines.length > 1 ? segmentCount(lines[0] ?? '') : 0;
  for (let cut = 1; cut < segments.length && cut <= 3; cut++) {
    if (lineEnd > 0 && cut !== lineEnd) continue;
    const ownLine = lineEnd > 0 ? ownLinePoints(lines[0] ?? '', segments.slice(cut)) : 0;
    const points = kickerPoints(segments.slice(0, cut), segments.slice(cut)) + ownLine;
    if (points > most) [best, most] = [cut, points];
  }
  return best;
}

const segmentCount = (line: string): number =>
  line.split(/[\s\ufeff]+/).filter((segment) => segment !== '').length;

function kickerPoints(before: readonly string[], after: readonly string[]): number {
  const first = before.join('');
  const rest = after.join('');
  let points = 0;
  const standing = before.length === 1 && standingHead(first);
  const opener = kickerOpeners.test(first);
  if (standing) points += 3;
  if (opener) points += 1.5;
  if (first.length >= 9 && /[,，、…]/.test(first)) points += 1.5;
  if (isPair(before)) points += 2;
  if (fullTitle.test(rest)) points += 1;
  if (!standing && !opener && fullTitle.test(first)) points -= 1.5;
  if (predicateOpeners.test(rest)) points -= 1.5;
  if (rest.length < (standing ? 4 : 7)) points -= 2;
  return points;
}

/** A first line with a comma sets the scene for a second without; and an even couplet below is a headline of its own. */
function ownLinePoints(line: string, after: readonly string[]): number {
  const rest = after.join('');
  const scene = /[,，]/.test(line) && !/[,，]/.test(rest) && rest.length >= 7;
  return scene || (isPair(after) && !/\s/.test(line)) ? 2 : 0;
}

/** 读者来信, 社区新事: words that name a column. */
export const standingHead = (words: string): boolean =>
  columnLabels.has(words) || kickerLabels.has(words) || kickerEndings.test(words);

/** 一盏夜灯 十年不熄, 一个篮子 一本小账: two short parts of one build. */
function isPair(parts: readonly string[]): boolean {
  const [left = '', right = ''] = parts;
  if (parts.length !== 2 || left.length > 7 || right.length > 7) return false;
  return (
    left.length === right.length ||
    (left.charAt(0) === right.charAt(0) && Math.abs(left.length - right.length) <= 1)
  );
}
