import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article, Edition, Span } from '../paper/edition';
import { press } from './press';
import { uncovered } from './uncovered';

/**
 * Pages with exact truth live outside the project. Where they are at hand the press is held to them;
 * elsewhere these tests are skipped.
 */
const home = process.env['PAPERBOAT_TRUTH'] ?? path.join(import.meta.dirname, '../../../shared/pages');

interface TruthArticle {
  readonly kind: string;
  readonly kicker: string;
  readonly headline: string;
  readonly subhead: string;
  readonly people: readonly { readonly printed: string; readonly name: string }[];
  readonly dateline: string;
  readonly spans: Readonly<Record<string, readonly Span[]>>;
  readonly body: readonly { readonly type: string; readonly spans: readonly Span[] }[];
}

interface TruthPage {
  readonly articles: readonly TruthArticle[];
  readonly furniture: readonly { readonly type: string; readonly spans: readonly Span[] }[];
  readonly faults: readonly {
    readonly type: string;
    readonly spans: readonly Span[];
    readonly removed: boolean;
  }[];
}

function readTruth(folder: string, name: string): { truth: TruthPage; text: string } {
  const truth: TruthPage = JSON.parse(readFileSync(path.join(folder, `${name}.truth.json`), 'utf8'));
  return { truth, text: readFileSync(path.join(folder, `${name}.txt`), 'utf8') };
}

describe.skipIf(!existsSync(path.join(home, 'nanhu.truth.json')))('the real page', () => {
  const { truth, text } = existsSync(home) ? readTruth(home, 'nanhu') : { truth: null, text: '' };
  const edition = press([{ text }]);

  test('has every article, name, dateline and paragraph in its place', () => {
    expect(edition.articles.map(plainArticle)).toEqual(truth?.articles.map(plainTruth));
  });

  test('has its furniture, typed', () => {
    expect(edition.furniture.map(({ type, spans }) => ({ type, spans }))).toEqual(truth?.furniture);
  });

  test('has its faults, and only the repeated passage is taken out', () => {
    for (const { type, spans, removed } of truth?.faults ?? []) {
      expect(edition.faults).toContainEqual({ type, page: 'p1', spans, removed });
    }
    expect(edition.faults.filter((fault) => fault.removed)).toHaveLength(1);
  });

  test('loses no character', () => expectWhole(edition));
});

/** Titles are told apart by words, not by where a line break or a space stood. */
const tight = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

const plainArticle = (article: Article) => ({
  kind: article.kind,
  title: [article.kicker, article.headline, article.subhead].map(tight),
  people: article.people.map(({ printed, name }) => `${printed}:${name}`),
  dateline: article.dateline,
  spans: article.spans,
  body: article.body.map(({ type, spans }) => ({ type, spans })),
});

const plainTruth = (article: TruthArticle) => ({
  kind: article.kind,
  title: [article.kicker, article.headline, article.subhead].map(tight),
  people: article.people.map(({ printed, name }) => `${printed}:${name}`),
  dateline: article.dateline,
  spans: article.spans,
  body: article.body.map(({ type, spans }) => ({ type, spans })),
});

const dev = path.join(home, 'dev');
const devPages = existsSync(dev) ? readdirSync(dev).filter((file) => file.endsWith('.truth.json')) : [];

describe.skipIf(devPages.length === 0)('pages in other house styles', () => {
  test.each(devPages)('%s: every body and every title is right', (file) => {
    const { truth, text } = readTruth(dev, file.slice(0, -'.truth.json'.length));
    const edition = press([{ text }]);
    expect(edition.articles.map(outline)).toEqual(truth.articles.map(outline));
    expectWhole(edition);
  });
});

/** Title, people and paragraphs; where a span is cut inside a paragraph is left open. */
const outline = (article: Article | TruthArticle) => ({
  title: tight([article.kicker, article.headline, article.subhead].join('')).replace(/^[▲—-]+/, ''),
  people: article.people.map(({ printed, name }) => `${printed}:${name}`).sort(),
  body: article.body.map(({ type, spans }) => [type, spans[0]?.[0], spans.at(-1)?.[1]]),
});

function expectWhole(edition: Edition): void {
  for (const page of edition.pages) expect(uncovered(edition, page)).toEqual({ missing: [], doubled: [] });
}
