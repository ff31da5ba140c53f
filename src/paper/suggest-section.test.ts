import { expect, test } from 'vitest';
import type { Article } from './edition';
import { sectionTable } from './sections';
import { suggestSection } from './suggest-section';

const article = (
  headline: string,
  ...paragraphs: string[]
): Pick<Article, 'kind' | 'kicker' | 'headline' | 'subhead' | 'body'> => ({
  kind: 'article',
  kicker: '',
  headline,
  subhead: '',
  body: paragraphs.map((text) => ({ type: 'paragraph', text, spans: [] })),
});

test('a school story goes to 教育 and says which words decided', () => {
  const found = suggestSection(
    article('桥头小学添了一间木工课堂', '学生们跟着老师学刨木头,家长也来看。'),
    null,
  );
  expect(found?.section).toBe('教育');
  expect(found?.words).toContain('小学');
});

test('traditional script is understood', () => {
  expect(suggestSection(article('社區醫院增設夜間門診', '醫生表示,患者可先電話預約。'), null)?.section).toBe(
    '健康',
  );
});

test('a photo story is 图片 whatever it shows', () => {
  expect(suggestSection({ ...article('小学生学包粽子', ''), kind: 'photo-story' }, null)?.section).toBe(
    '图片',
  );
});

test('the name of the page speaks for a text with few words of its own', () => {
  expect(suggestSection(article('雨后', '瓦檐滴水,猫在门槛上看。'), '副刊')?.section).toBe('副刊');
});

test('a text that fits no table stays without a section', () => {
  expect(suggestSection(article('启事', '甲乙丙丁。'), null)).toBeNull();
});

test('every topic is a code of the IPTC Media Topics scheme, and no word votes twice for one section', () => {
  for (const rule of sectionTable) {
    if (rule.topic) expect(rule.topic).toMatch(/^medtop:\d{8}$/);
    expect(new Set(rule.words).size, rule.name).toBe(rule.words.length);
  }
});
