/** Standing heads over one article or a few. Compared without inner spaces (短    评). */
export const columnLabels: ReadonlySet<string> = new Set(
  (
    '短评 时评 社论 社评 评论 快评 锐评 微评 本报评论 今日谈 今日视点 视点 观察 热点 焦点 聚焦 特写 人物 访谈 对话 深度 调查 记者调查 ' +
    '一线 一线直击 现场 图片新闻 图片故事 新闻速递 新闻链接 相关链接 链接 编后 编者按 记者手记 副刊 随笔 散文 诗歌 诗苑 连载 书评 ' +
    '读者来信 来信 民生 城事 热线 法治 健康 教育 文化 体育 导读 今日导读 今日看点 要目 天天说法 身边好人 凡人善举 ' +
    '短評 時評 社論 社評 評論 特寫 人物 焦點 觀察 讀者來信 副刊 隨筆 散文 詩歌 導讀 話題 城中事 記者手記 小啟 今日焦點'
  ).split(' '),
);

/** Endings of standing heads that carry a place or paper before them: 江州时评, 滨河文艺. */
export const columnLabelEndings = [
  '时评',
  '文艺',
  '副刊',
  '视点',
  '观察',
  '论坛',
  '漫笔',
  '随笔',
  '夜话',
  '茶座',
  '谈',
  '快评',
  '杂谈',
  '诗页',
  '文苑',
  '诗苑',
  '周刊',
  '專欄',
  '专栏',
  '時評',
  '文藝',
  '論壇',
  '觀點',
  '觀察',
  '評論',
];

/** Standing heads over a list of short items. */
export const groupLabelEndings = [
  '简讯',
  '简报',
  '快讯',
  '短讯',
  '简明新闻',
  '要闻简报',
  '一句话新闻',
  '新闻速览',
  '速览',
  '速递',
  '短波',
  '点击',
  '集纳',
  '集锦',
  '天下',
  '动态',
  '播报',
  '连线',
  '快递',
  '快報',
  '簡訊',
  '簡報',
  '短訊',
  '快訊',
  '短打',
  '速報',
  '一覽',
];

/** Legends that open a table or notice board on a page: what follows is data, no story. */
export const tableHeads: ReadonlySet<string> = new Set(
  '江水位 水位 水情 天气 天气预报 今日天气 潮汐 潮汐表 空气质量 菜价 今日菜价 菜篮子 行情 金价 油价 汇率 股市 彩票 开奖 体彩 福彩 赛程 积分榜 天氣 匯率 今日潮汐 開獎'.split(
    ' ',
  ),
);

const longestGroupLabel = 8;

/** 简讯, 要闻简报, marked or in brackets. */
export function isGroupLabel(text: string): boolean {
  if (text.length > longestGroupLabel * 3) return false;
  const word = text.replace(/[\s■□◎●◆▲★☆◇【】〔〕[\]［］()（）《》]/g, '');
  return (
    word.length >= 2 &&
    word.length <= longestGroupLabel &&
    groupLabelEndings.some((ending) => word.endsWith(ending))
  );
}
