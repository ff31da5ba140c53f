/** How names of newspapers end; the name before it is two to six characters. */
export const paperEndings = [
  '日报',
  '曰报',
  '晚报',
  '晨报',
  '早报',
  '午报',
  '商报',
  '时报',
  '都市报',
  '快报',
  '导报',
  '周报',
  '青年报',
  '工人报',
  '农民报',
  '法治报',
  '经济报',
  '新报',
  '周刊',
  '周末',
  '日報',
  '晚報',
  '早報',
  '時報',
  '商報',
  '快報',
  '新報',
  '週報',
  '明報',
  '聯合報',
];

/** Agencies and houses that open a dateline. */
export const agencies = [
  '新华社',
  '新華社',
  '新华网',
  '中新社',
  '中新网',
  '中国新闻网',
  '人民网',
  '央视',
  '央视网',
  '央广网',
  '中央社',
  '香港中通社',
  '中通社',
  '澎湃新闻',
  '环球网',
  '路透社',
  '法新社',
  '美联社',
  '彭博社',
  '塔斯社',
  '共同社',
  '韩联社',
  '美聯社',
  '法新',
  '路透',
];

/** Pages are named by these; a line of such a word beside a date or page number is a folio line. */
export const pageNames: ReadonlySet<string> = new Set(
  (
    '要闻 新闻 综合 综合新闻 本地 本地新闻 城事 都市 民生 社会 经济 财经 产经 文化 文体 文娱 体育 娱乐 副刊 国内 国际 国内国际 时政 ' +
    '教育 健康 法治 科技 评论 理论 专题 专版 党建 三农 农业 乡村 旅游 生活 家居 汽车 房产 广告 头版 县域 镇街 基层 视觉 图片 读书 ' +
    '公告 环球 天下 中国 港闻 特稿 热点 焦点 深度 人物 周末 影像 民声 服务 ' +
    '要聞 新聞 綜合 地方 社會 財經 經濟 體育 娛樂 國際 兩岸 生活 教育 健康 港聞 論壇 副刊 焦點 熱點 地方新聞 話題 都會 北部 中部 南部'
  ).split(' '),
);
