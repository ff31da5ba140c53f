/** A way to reach the advertiser: enough to make a short line part of an advertisement or notice. */
export const contactPattern =
  /(?:热线|熱線|电话|電話|咨询|諮詢|查詢|查询|预约|預約|订购|訂購|报名|報名|地址|店址|网址|網址|邮箱|郵箱|电邮|微信|QQ|传真|傳真|Tel|Fax|WhatsApp)[^。]{0,6}[:：]|(?:热线|熱線)$|(?:热线|熱線|电话|電話|查询|查詢|订购|訂購|TEL|Tel)\s*[\d(（]|(?:^|[^\d])\d{4}[ —–-]\d{4}(?!\d)|(?:^|[^\d])(?:\(?\d{2,5}\)?[—–\-－― ]{0,2}\d{3,4}[—–\-－― ]?\d{3,4})(?!\d)|\d{3,4}[—–\-－― ]+\d{3,4}[—–\-－― ]?\d{3,4}|https?:|www\.|(?:路|街|道|大道|弄|巷)\d+[号號]|[路街道]\S{0,8}\d+[号號樓楼]/i;

/** Words that sell. Counted on short lines without a final stop. */
export const sellingPattern =
  /招商|招租|招聘|招学徒工|学徒|招生|招募|热招|诚聘|聘请|加盟|热销|热卖|特价|优惠|促销|折扣|[0-9一二三四五六七八九]折|满减|买一送一|免费品尝|免费试|品鉴|品質|品质生活|盛大|开业|开盘|加推|认筹|入住|样板|尊享|钜惠|巨惠|惊喜|抢购|限量|秒杀|直发|次日达|包邮|送货|上门|代办|批发|零售|元起|每人\d|\d+元|仅售|只要|首付|月供|贷款|包吃住|月薪|面议|详情|欢迎|选购|新品|上市热|正宗|专治|疗程|专科|体验课|开班|补助到|優惠|特價|折扣|開幕|開業|歡迎|請電|補助|加班|免費|訂座|熱賣|減價|徵才|誠徵|現金|貸款/;

/** Bodies that pay for advertisements. */
export const sellerPattern =
  /(?:公司|集团|商场|超市|酒店|饭店|宾馆|医院|门诊|诊所|药房|药店|驾校|培训中心|影城|花园|花苑|家园|[一二三四五六七八九十]期|广告部|專賣店|专卖店|旗舰店|车行|機車行|車行|茶庄|酒业|家具城|批发部|工坊|廣告部|集團|醫院|餐廳|酒樓)$/;

/** What notices begin with, and what they say. */
export const noticeHeadPattern =
  /^(?:.{0,18})(?:遗失声明|声明|公告|公示|启事|通告|通知|讣告|唁电|挂失|招标公告|拍卖公告|注销公告|减资公告|更正|勘误|致歉|催告|遺失聲明|聲明|啟事|啓事|訃告|通告|鳴謝)$/;
export const noticeTextPattern =
  /声明作废|特此(?:公告|声明|通知|通告)|登报声明|公告如下|遗失.{0,24}(?:证|章|票|执照|许可)|予以公告|聲明作廢|特此(?:聲明|通告)|吊唁/;

/** Short calls for good behaviour. Only a hint: shape and place decide. */
export const sloganPattern =
  /文明|安全|守护|守住|留住|拒绝|酒后|平安|珍惜|节约|全民|邻里|担当|展|扛|聚|首位|攻坚|深入推进|奋力|打造|建设|筑|共建|共创|共享|人人|个个|从我做起|爱护|实干|执行|落实|崇|尚|尊老|爱幼|书香|反诈|防火|防灾|垃圾分类|绿色|创建|诚信|和谐|不忘|牢记|同心|携手|齐心|倡导|弘扬|践行|做好|争做|你我|扫黄|护苗|成长|造福|用水|节水|节能|中国梦|禁毒|毒品|远离|敬老|孝|诚实|法治|宪法|雷锋|少年|未来|健康|美好|家园|绿水青山|生态|低碳|光盘|粮食|浪费|礼让|斑马线|头盔|出行|振兴|小康|复兴|团结|奋斗|幸福|清洁|卫生|移风易俗|见义勇为|助人为乐|无偿献血|科学|迷信|反邪|一江|乡愁|守護|拒絕|酒後|節約|愛護|不開車|安心|回到家|請勿|勿忘/;

/** Offices that sign a slogan. */
export const officePattern =
  /(?:委|办|办公室|局|宣|部|会|政府|中心|总队|支队|大队|联合会|文明办|组织部|宣传部|妇联|工会|團委|团委|辦|會|處|处)(?:宣|制|宣传|印|供稿)?$/;

/** Words of the staff box: 责任编辑 and family. */
export const staffPattern =
  /^[（(【]?(?:本版|本期|今日|值班|执行)?(?:责任编辑|责编|編輯|编辑(?!同志|回音|回复|手记|点评|的话|有话)|值班编委|编委|主编|副主编|总编|值班|校对|校對|版式|组版|排版|美编|美术编辑|视觉|版面设计|电子信箱|投稿邮箱|本版编辑|本版編輯|責任編輯|責編|主編|美編|统筹|策划|一版|审读|检校)(?:[\s:：／/|]|[\u4e00-\u9fff]{2,4}(?:\s|$|[:：]))/;

/** A paper speaking of itself: follow us, scan, see more. */
export const promotionPattern =
  /关注|扫码|扫一扫|扫描二维码|二维码|公众号|客户端下载|下载|看更多|更多(?:内容|新闻|精彩|资讯)|详见|敬请|欢迎来稿|投稿|爆料|拨打新闻热线|新闻热线|本报官方|訂閱|關注|掃描|更多/;

/** A paper's own lines: no advertiser pays for them. */
export const ownHotlinePattern = /新闻热线|新聞熱線|爆料|读者热线/;

/** A jump, as an own line or at either end of a text. OCR may turn 第 into another character. */
export const jumpTailPattern =
  /[（(【▶►→▼▽]*\s*(?:下转|下轉|紧转|转|轉|详见|詳見|详细报道见|报道见|全文见|見|见|→|▶|►)\s*[^\s，。；（()）]{0,3}?(?:[A-Za-z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版?[^\s，。（()）]{0,6}[）)】]?$/;
export const jumpWords = /下转|下轉|上接|紧接|接第|轉|转|详见|詳見|→|▶|见第?[A-Z]?\d+版/;
export const jumpHeadPattern =
  /^[（(【◀◁▲■●]{0,2}\s*(?:紧?上接|緊?上接|紧接|緊接|接上|承接|上承|接)\s*[^\s，。；（()）]{0,4}?(?:[A-Za-z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版[^\s，。（()）]{0,8}[）)】]?/;

/** Marks of the desk: ②11, ⑤3. */
export const deskCodePattern = /\s*[①-⑳]\s?\d{0,3}$/;

/** Small foreign words that have no business between two Han characters. */
export const intruderWords =
  'and or the of to in on at by is was for with from that this as an be are it not but a'.split(' ');
