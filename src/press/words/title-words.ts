/**
 * 引题 set the scene and have no subject of their own. These open one; measured on invented and real
 * titles, together with the second part opening like a full title.
 */
export const kickerOpeners =
  /^(?:让|使|为(?!何|什么)|跻身|打造|推进|推动|聚焦|助力|深化|争当|试点|先行|围绕|紧扣|坚持|强化|创建|先[^,，]{1,6}[,，]再|弘扬|传承|践行|贯彻|落实|凝聚|共建|共享|携手|免费|首批|首次|今年|去年|今起|明起|昨天|日前|历时|投资|总投资|从.{1,12}到|不只|不仅|告别|喜迎|庆祝|纪念|一|两|三|百|千|万|讓|為|邁向|打造|推動|慶|迎)/;

/** Standing words a house makes up for its own columns: 社区新事, 健康提醒, 编辑回音. */
export const kickerEndings =
  /^[\u3400-\u9fff]{2}(?:新事|新鲜事|提醒|提示|来信|回音|说法|故事|见闻|纪事|手记|重读|课堂|话题|解读|追踪|回访)$/;

/** A title part that opens so takes its subject from the part before it, so it is no kicker's headline. */
export const predicateOpeners =
  /^(?:荣登|荣获|喜获|获|再获|登|入选|跻身|成为|成|启动|开幕|开工|开业|开馆|上线|亮相|落户|落成|进|走进|明日|今日|今天|明天|昨|举行|开展|推出|发布|接到|吸引|迎来|将|拟|可|已|让|助|试行|一天|每|近|超|逾|达)/;

/** Body text opens so; a name never does. */
export const bodyOpeners =
  /^(?:近日|日前|昨天|昨日|昨晚|今天|今日|今晨|前天|前日|目前|眼下|连日来|近来|近期|随着|记者从|记者昨|记者日前|据悉|据了解|据介绍|如今|截至|此外|同时|为了|由于|作为|当天|当日|上周|本周|日内|不久前|昨|連日|隨著|近年|近月|今年|去年)/;

/** A letter to the paper opens so. */
export const letterOpeners = /^(?:编辑|編輯|编者|主编)(?:部|同志|朋友|先生|老师)?(?:您好|你好)?[：:，,！]/;

/** A caption says where to look. */
export const captionOpeners =
  /^(?:[▲△▼←→↑↓◀▶]\s*)?(?:图为|图①|图②|图③|图一|图二|上图|下图|左图|右图|大图|小图|题图|资料图|制图|圖為|圖：|上圖|下圖|图：|图片说明)/;

/** Points of a list and turns of an interview open a paragraph of their own. */
export const listPointPattern =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]{1,3}[，、：]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．)）](?!\d)|[①-⑳]|[●○◆◇★☆►▶•·▪-]\s*\S|问[:：]|答[:：]|記者[:：]|记者[:：]|問[:：]|Q[:：]|A[:：])/;

/** Standing words that open a title and stay in it as its 引题. */
export const kickerLabels: ReadonlySet<string> = new Set(
  '以案说法 今日视点 记者观察 新闻调查 现场直击 一线见闻 身边故事 人物 特写 走基层 新春走基层 聚焦两会'.split(
    ' ',
  ),
);
