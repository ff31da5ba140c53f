import { articleOpening, articleTitle } from './article-words';
import type { Article, ArticleId, Edition, PageId, Span } from './edition';
import { parseEdtf } from './edtf';
import { articleId, editionId, pageId } from './ids';

/** An article as a test writes it down: its headline and the paragraphs below. */
export type Story = readonly [headline: string, ...paragraphs: string[]];

export interface PageForTests {
  readonly number?: number;
  readonly name?: string;
  readonly stories: readonly Story[];
  /** Replaces the line ends and adds what is wanted around the text, as some extractors do. */
  readonly newline?: string;
  readonly before?: string;
}

/** An edition made by hand, with a raw text and source spans that fit it, for examples in tests. */
export function editionForTests(issue: {
  readonly publication?: string | null;
  readonly date?: string | null;
  readonly pages: readonly PageForTests[];
}): Edition {
  const publication = issue.publication === undefined ? '清河县报' : issue.publication;
  const date = issue.date === null ? null : parseEdtf(issue.date ?? '2026-09-04');
  const laid = issue.pages.map((page, index) => layOut(page, pageId(index)));
  const id = editionId(
    publication,
    date,
    laid.map(({ text }) => text),
  );
  const taken = new Set<ArticleId>();
  return {
    format: 'paperboat-edition',
    version: 1,
    id,
    publication: { name: publication, language: 'zh-Hans' },
    date,
    pages: issue.pages.map(({ number = null, name = null }, index) => ({
      id: pageId(index),
      number,
      name,
      text: laid[index]?.text ?? '',
    })),
    articles: laid
      .flatMap(({ articles }) => articles)
      .map((article) => {
        const own = articleId(id, articleTitle(article), articleOpening(article), taken);
        taken.add(own);
        return { ...article, id: own };
      }),
    furniture: [],
    faults: [],
  };
}

function layOut(
  { stories, newline = '\n', before = '' }: PageForTests,
  page: PageId,
): { text: string; articles: readonly Article[] } {
  let text = before;
  const add = (line: string): Span => {
    const start = text.length;
    text += line + newline;
    return [start, start + line.length];
  };
  const articles = stories.map(([headline, ...paragraphs]): Article => {
    const title = add(headline);
    const body = paragraphs.map((paragraph) => ({
      type: 'paragraph' as const,
      text: paragraph,
      spans: [add(paragraph)],
    }));
    text += newline;
    return {
      id: 'a' as ArticleId,
      page,
      kind: 'article',
      section: null,
      kicker: '',
      headline,
      subhead: '',
      people: [],
      dateline: '',
      body,
      spans: { headline: [title], byline: [], dateline: [] },
      confidence: 0.9,
    };
  });
  return { text, articles };
}

/** Three short stories of an invented county, for whoever needs some. */
export const bridge: Story = [
  '石桥镇新桥提前通车',
  '本报讯 清河上的石桥镇新桥昨天上午提前二十天通车，两岸村民过河不必再绕行八公里。',
  '新桥长一百六十米，两侧各留出两米宽的人行道。',
];
export const library: Story = [
  '县图书馆夜间开放到九点',
  '从下周一起，县图书馆每晚开放到九点，自习室增加座位四十个。',
  '馆长林秋禾说，夜间值班由十二名志愿者轮流承担。',
];
export const orchard: Story = [
  '柳坪梨园迎来采摘季',
  '柳坪村三百亩梨园本周末开园，村里给游客备好了剪刀和竹篮。',
];
