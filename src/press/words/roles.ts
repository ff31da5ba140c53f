/**
 * Byline roles as newspapers print them, and what each means. A printed role is read as
 * [house] [qualifiers] noun: 本报 + 首席 + 记者, 新华社 + 记者, 特约 + 通讯员.
 */
export interface RoleNoun {
  readonly role: string;
  readonly words: readonly string[];
  /** Printed behind the name as well: X 摄, X 文, X 供图. */
  readonly after?: true;
}

export const roleNouns: readonly RoleNoun[] = [
  { role: 'reporter', words: ['记者', '記者', '特派员', '特派員', '记 者'] },
  { role: 'correspondent', words: ['通讯员', '通訊員', '通迅员', '报道员', '報道員'] },
  { role: 'intern', words: ['实习生', '實習生'] },
  { role: 'commentator', words: ['评论员', '評論員', '观察员'] },
  { role: 'writer', words: ['撰稿人', '撰稿', '撰文', '作者', '特约撰稿'] },
  { role: 'reader', words: ['读者', '讀者', '市民记者', '网友'] },
  { role: 'translator', words: ['编译', '編譯', '翻译', '翻譯'] },
  { role: 'editor', words: ['采访整理', '採訪整理', '整理', '综合整理'], after: true },
  {
    role: 'photographer',
    words: [
      '摄影报道',
      '攝影報導',
      '攝影報道',
      '摄影报导',
      '摄影',
      '攝影',
      '摄',
      '攝',
      '图',
      '圖',
      '供图',
      '提供',
      '图片提供',
    ],
    after: true,
  },
  {
    role: 'text-and-photo',
    words: [
      '文/图',
      '图/文',
      '文／图',
      '图／文',
      '文、图',
      '图文',
      '文/摄',
      '文/圖',
      '文／圖',
      '文圖',
      '圖文',
    ],
    after: true,
  },
  { role: 'video', words: ['文/视频', '视频'], after: true },
  { role: 'writer', words: ['文'], after: true },
  {
    role: 'illustrator',
    words: ['绘图', '制图', '漫画', '插图', '繪圖', '製圖', '绘', '篆刻', '书法'],
    after: true,
  },
];

/** 本报 and its kin, and the slip 木报 that recognition makes of it. */
export const roleHouses = [
  '本报',
  '本報',
  '木报',
  '本刊',
  '本台',
  '本网',
  '新华社',
  '新華社',
  '新华全媒头条',
  '中新社',
  '中央社',
  '中新网',
  '央视',
];

export const roleQualifiers = [
  '全媒体',
  '融媒体',
  '全媒體',
  '首席',
  '高级',
  '特约',
  '特約',
  '特派',
  '见习',
  '見習',
  '实习',
  '實習',
  '驻京',
  '驻地',
  '驻外',
  '联合',
  '摄影',
  '攝影',
  '文字',
  '视频',
  '体育',
  '财经',
  '校园',
  '小',
  '市民',
];

/** Words that carry no role in a byline and may stand in it: 记者 X 报道, 综合报道. */
export const bylineFillers = [
  '新华社发',
  '新華社發',
  '中新社发',
  '本报资料',
  '资料图片',
  '综合报道',
  '专题报道',
  '整理报道',
  '联合报道',
  '综合',
  '报道',
  '報道',
  '報導',
  '报导',
  '发自',
  '專訊',
];
