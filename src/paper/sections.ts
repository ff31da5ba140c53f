/**
 * 版块: the sections a Chinese local paper knows, each with the IPTC Media Topic it falls under
 * (top-level concepts of https://cv.iptc.org/newscodes/mediatopic/) and the words that speak for it.
 * A section is a name printed on paper; the table only suggests one where none is printed.
 */
export interface SectionRule {
  readonly name: string;
  /** IPTC Media Topic code, or null where the section is a genre and no topic. */
  readonly topic: `medtop:${string}` | null;
  /** Words that speak for it, in simplified and, where it differs, traditional script. */
  readonly words: readonly string[];
}

const list = (words: string): readonly string[] => words.split(' ');

export const sectionTable: readonly SectionRule[] = [
  {
    name: '党建',
    topic: 'medtop:11000000',
    words: list(
      '党建 党员 党支部 党委 党群 主题教育 初心 党课 党工委 组织部 红色 先锋 支部 入党 党代表 纪委 廉政 清廉 巡察',
    ),
  },
  {
    name: '要闻',
    topic: 'medtop:11000000',
    words: list(
      '区委 县委 市委 区政府 县政府 市政府 人大 政协 代表团 调研 部署 会议 书记 区长 县长 市长 常委 全会 试点 文明实践 督导 巡回指导 市議會 立法會 行政院 縣府 政府',
    ),
  },
  {
    name: '经济',
    topic: 'medtop:04000000',
    words: list(
      '经济 企业 产业 金融 投资 项目 招商 签约 订单 工厂 车间 税收 出口 外贸 园区 基金 产值 营收 消费 市场 开工 投产 船厂 電子 經濟 企業 產業 投資 訂單 外貿 股市 失業 零售 农业 种植 养殖 亩 收购 合作社 养殖户',
    ),
  },
  {
    name: '教育',
    topic: 'medtop:05000000',
    words: list(
      '教育 学校 学生 老师 教师 校园 课堂 中小学 幼儿园 作业 高考 中考 开学 校长 家长 小学 中学 高中 大学 教學 學校 學生 老師 校園 課堂 幼稚園 家長',
    ),
  },
  {
    name: '健康',
    topic: 'medtop:07000000',
    words: list(
      '健康 医院 医生 医疗 卫生 疫苗 疾控 患者 门诊 义诊 护士 体检 急救 药 病 中医 疾病 接种 营养 醫院 醫生 醫療 衛生 門診 護士 體檢 中醫 求診',
    ),
  },
  {
    name: '法治',
    topic: 'medtop:02000000',
    words: list(
      '法院 检察 公安 民警 派出所 警方 判决 诈骗 案件 律师 法官 庭审 交警 普法 违法 立案 調查 檢察 警員 判決 詐騙 律師 法庭',
    ),
  },
  {
    name: '环境',
    topic: 'medtop:06000000',
    words: list(
      '生态 环保 污染 垃圾分类 河长 治水 水质 绿化 湿地 候鸟 减排 碳 空气 河道 巡河 生態 環保 垃圾分類 水質 濕地 入秋 气温 气象 高温 台风 暴雨 颱風 氣溫',
    ),
  },
  {
    name: '文化',
    topic: 'medtop:01000000',
    words: list(
      '文化 演出 展览 博物馆 图书馆 戏 曲 歌 艺术 画 书法 非遗 剧团 音乐 阅读 电影 诗 文艺 文物 古 展館 博物館 圖書館 戲 藝術 畫 非遺 音樂 閱讀 電影',
    ),
  },
  {
    name: '体育',
    topic: 'medtop:15000000',
    words: list(
      '体育 比赛 球 冠军 夺冠 运动员 教练 马拉松 龙舟 决赛 赛事 联赛 健身 选手 亚军 泳 體育 比賽 冠軍 運動員 教練 馬拉松 龍舟 決賽 選手',
    ),
  },
  {
    name: '社区',
    topic: 'medtop:14000000',
    words: list(
      '社区 村 街道 居民 邻里 志愿 网格 物业 小区 楼道 议事 业主 志愿者 社工 老街 社區 鄰里 志願 義工 住戶 屋邨 里長',
    ),
  },
  {
    name: '民生',
    topic: 'medtop:14000000',
    words: list(
      '民生 市民 群众 公交 养老 就业 医保 社保 住房 便民 食堂 老人 停车 电梯 供水 菜场 票据 办事 补贴 低保 民政 交通 路灯 長者 公車 市場 停車 電梯 補助 升降機',
    ),
  },
  {
    name: '副刊',
    topic: 'medtop:01000000',
    words: list('父亲 母亲 童年 故乡 记忆 那年 外婆 老屋 炊烟 月光 乡愁 祖母 父親 母親 故鄉 記憶'),
  },
  {
    name: '评论',
    topic: null,
    words: list('短评 时评 评论 社论 锐评 快评 笔者 短評 時評 評論 社論 筆者 不妨 说到底 值得深思'),
  },
  { name: '图片', topic: null, words: [] },
];

export const sectionNames: readonly string[] = sectionTable.map((rule) => rule.name);

/** Printed order of the sections; names the table does not know come after, in code point order. */
export function compareSections(one: string, other: string): number {
  const place = (name: string) => {
    const at = sectionNames.indexOf(name);
    return at < 0 ? sectionNames.length : at;
  };
  return place(one) - place(other) || (one < other ? -1 : one > other ? 1 : 0);
}
