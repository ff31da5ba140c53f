import type { BlockType, FurnitureType, Person, Span } from '../paper/edition';
import type { Reading } from './best-reading';
import { cluesFor } from './clues-for';
import { type DraftArticle, type DraftPage, emptyArticle } from './draft';
import type { Evidence } from './evidence';
import { inlineHeadline } from './inline-headline';
import { furnitureLabels, type Label } from './labels';
import type { PageLine } from './page-line';
import type { Tail } from './tails';

const furnitureTypeOf: Readonly<Partial<Record<Label, FurnitureType>>> = {
  columnLabel: 'column-label',
  groupLabel: 'column-label',
  advert: 'advertisement',
  advertNext: 'advertisement',
  slogan: 'slogan',
  sloganNext: 'slogan',
  folio: 'folio',
  folioNext: 'folio',
  staff: 'staff-box',
  staffNext: 'staff-box',
  jump: 'jump',
  notice: 'notice',
  noticeNext: 'notice',
  other: 'other',
  otherNext: 'other',
};

/** Turns labelled lines into articles and furniture, so that every character of a line goes to one place. */
export function assemble(evidence: Evidence, reading: Reading): DraftPage {
  const builder = new PageBuilder(evidence, reading);
  for (let at = 0; at < evidence.lines.length; at++) builder.take(at);
  return builder.page;
}

class PageBuilder {
  readonly page: DraftPage = { articles: [], furniture: [], runTogether: [] };
  private article: DraftArticle | null = null;
  private section: { name: string; group: boolean } | null = null;

  constructor(
    private readonly evidence: Evidence,
    private readonly reading: Reading,
  ) {}

  take(at: number): void {
    const line = this.evidence.lines[at];
    const label = this.reading.labels[at] ?? 'paragraph';
    if (!line) return;
    if (furnitureLabels.has(label)) this.takeFurniture(line, label, at);
    else if (label === 'title' || label === 'briefTitle')
      this.startArticle(at, label === 'briefTitle').title.push(whole(line));
    else if (label === 'titleNext') this.current(at).title.push(whole(line));
    else if (signLabels.has(label)) this.takeByline(line, at);
    else if (label === 'opening') this.takeOpening(line, at);
    else if (label === 'brief' || label === 'briefJoined') this.takeBrief(line, label, at);
    else this.takeText(line, label, at);
  }

  private label(at: number): Label | null {
    return this.reading.labels[at] ?? null;
  }

  private startArticle(at: number, brief = false): DraftArticle {
    const article = emptyArticle();
    article.brief = brief;
    article.confidence = this.reading.confidence[at] ?? 0;
    article.section = this.section?.name ?? null;
    if (this.section && !this.section.group) this.section = null;
    article.clues.push(...cluesFor(this.evidence, this.reading, at));
    this.page.articles.push(article);
    this.article = article;
    return article;
  }

  private current(at: number): DraftArticle {
    return this.article ?? this.startArticle(at);
  }

  private takeFurniture(line: PageLine, label: Label, at: number): void {
    const type = furnitureTypeOf[label] ?? 'other';
    const last = this.page.furniture.at(-1);
    const goesOn = label.endsWith('Next') && last?.type === type;
    if (goesOn) last.spans.push(whole(line));
    else this.page.furniture.push({ type, spans: [whole(line)] });
    if (label === 'columnLabel' || label === 'groupLabel') {
      const name = line.text.replace(/[\s【】〔〕[\]■□◎●◆▲★☆◇·（）()]/g, '');
      this.section = { name, group: label === 'groupLabel' };
    }
    if (!this.article) return;
    if (type === 'jump') this.article.goesOn = true;
    else this.lower(this.article, at);
  }

  private lower(article: DraftArticle, at: number): void {
    article.confidence = Math.min(article.confidence, this.reading.confidence[at] ?? 1);
  }

  private takeByline(line: PageLine, at: number): void {
    const article = this.current(at);
    const byline = line.byline;
    if (byline?.dateline) {
      const [from, to] = byline.dateline;
      article.dateline.push([line.start + from, line.start + to]);
      pushOutside(article.byline, line.start, line.end, line.start + from, line.start + to);
    } else article.byline.push(whole(line));
    if (!byline) return;
    article.people.push(...inheritRole(byline.people, article.people, this.label(at)));
    article.credited ||= byline.type === 'credit';
    article.signed ||= byline.type !== 'bare';
    if (byline.runTogether) this.page.runTogether.push(whole(line));
    article.clues.push(...cluesFor(this.evidence, this.reading, at));
  }

  private takeOpening(line: PageLine, at: number): void {
    const below = this.article !== null && this.opensHere(at);
    const article = below && this.article ? this.article : this.startArticle(at);
    // A byline may stand below the lead; then the story only goes on.
    if (below && article.body.length === 0) article.clues.push(...cluesFor(this.evidence, this.reading, at));
    this.addText(article, line, at, 'paragraph', true);
  }

  /** An opening goes to the article whose title or byline stands right before it, furniture looked through. */
  private opensHere(at: number): boolean {
    const before = this.label(at - 1);
    return before === 'title' || before === 'titleNext' || before === 'byline' || before === 'bylineNext';
  }

  private takeBrief(line: PageLine, label: Label, at: number): void {
    if (label === 'briefJoined' && this.article) {
      this.addText(this.article, line, at, 'joined', false);
      return;
    }
    const titled = this.label(at - 1) === 'briefTitle';
    const head = inlineHeadline(line.text);
    const marked = /^[▲●■◆★◎○◇☆□►▶•·△▪]/.test(line.text);
    const fresh = !titled && (marked || line.lead !== null || this.article?.brief !== true);
    const article = fresh ? this.startArticle(at, true) : this.current(at);
    article.brief = true;
    if (head && fresh) {
      article.title.push([line.start, line.start + head.end]);
      this.addText(article, line, at, 'paragraph', false, head.bodyStart);
    } else this.addText(article, line, at, 'paragraph', true);
  }

  private takeText(line: PageLine, label: Label, at: number): void {
    const article = this.current(at);
    const type =
      label === 'joined'
        ? 'joined'
        : label === 'subheading'
          ? 'subheading'
          : label === 'caption'
            ? 'caption'
            : 'paragraph';
    this.addText(article, line, at, type, false);
  }

  /** Gives the line's head and tail to dateline, byline and furniture, and what is left to the body. */
  private addText(
    article: DraftArticle,
    line: PageLine,
    at: number,
    type: BlockType | 'joined',
    opens: boolean,
    from = 0,
  ): void {
    const start = opens ? this.takeLead(article, line) : from;
    const end = this.takeTail(article, line, at);
    if (end <= start) return;
    const piece: Span = [line.start + start, line.start + end];
    const last = article.body.at(-1);
    if (type === 'joined' && last) last.pieces.push(piece);
    else {
      const blockType = type === 'joined' ? 'paragraph' : type;
      article.body.push({ type: blockType, pieces: [piece], confidence: this.reading.confidence[at] ?? 1 });
    }
  }

  private takeLead(article: DraftArticle, line: PageLine): number {
    const lead = line.lead;
    if (!lead) return 0;
    if (lead.jump) {
      article.continued = true;
      this.page.furniture.push({ type: 'jump', spans: [shift(line, lead.jump)] });
    }
    article.dateline.push(...lead.dateline.map((span) => shift(line, span)));
    article.byline.push(...lead.byline.map((span) => shift(line, span)));
    article.people.push(...lead.people);
    article.signed ||= lead.people.length > 0;
    if (lead.runTogether) this.page.runTogether.push(whole(line));
    return lead.end;
  }

  private takeTail(article: DraftArticle, line: PageLine, at: number): number {
    const tail = line.tail;
    if (!tail || (tail.signature === 'bare' && this.textGoesOn(at))) return line.text.length;
    this.takeSignature(article, line, tail);
    if (tail.jump) {
      article.goesOn = true;
      this.page.furniture.push({ type: 'jump', spans: [shift(line, tail.jump)] });
    }
    if (tail.deskCode) this.page.furniture.push({ type: 'other', spans: [shift(line, tail.deskCode)] });
    return tail.bodyEnd;
  }

  private takeSignature(article: DraftArticle, line: PageLine, tail: Tail): void {
    article.byline.push(...tail.byline.map((span) => shift(line, span)));
    article.dateline.push(...tail.dateline.map((span) => shift(line, span)));
    article.people.push(...tail.people);
    article.credited ||= tail.signature === 'photo';
    article.signed ||= tail.signature === 'role' || tail.signature === 'bare';
  }

  private textGoesOn(at: number): boolean {
    const next = this.label(at + 1);
    return next === 'joined' || next === 'briefJoined';
  }
}

const signLabels: ReadonlySet<Label> = new Set<Label>([
  'byline',
  'bylineNext',
  'signoff',
  'signoffNext',
  'credit',
  'creditNext',
]);
const goOnSigning: ReadonlySet<Label> = new Set<Label>(['bylineNext', 'signoffNext', 'creditNext']);

const whole = (line: PageLine): Span => [line.start, line.end];
const shift = (line: PageLine, [from, to]: Span): Span => [line.start + from, line.start + to];

function pushOutside(spans: Span[], start: number, end: number, from: number, to: number): void {
  if (from > start) spans.push([start, from]);
  if (to < end) spans.push([to, end]);
}

/** A second byline line without a role goes on with the role of the first. */
function inheritRole(
  people: readonly Person[],
  before: readonly Person[],
  label: Label | null,
): readonly Person[] {
  const last = before.at(-1);
  if (!last || label === null || !goOnSigning.has(label)) return people;
  return people.map((person) =>
    person.printed === '' ? { ...person, printed: last.printed, role: last.role } : person,
  );
}
