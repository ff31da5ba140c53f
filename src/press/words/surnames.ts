/** Surnames of one character: 百家姓 and the frequent ones beyond it, both scripts. */
const single =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳' +
  '酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞' +
  '熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓' +
  '郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫' +
  '宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉' +
  '宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧' +
  '殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖涂丘付代佟邸迟苟仝岳楚佘' +
  '门商牟辜兰冼植过揭覃区麦仉由原丛初海修要栗郎晋' +
  '趙錢孫吳鄭馮陳衛韓楊許呂張嚴華謝鄒竇蘇範魯韋馬鳳費湯羅畢鄔樂時傅齊顧黃蕭貝計談龐紀項閔強賈婁顏鐘鍾駱萬盧經應鄧單諸龔陸榮' +
  '儲車寧厲劉葉龍黎懷從賴喬陰雙聞黨譚貢勞酈溫莊閻連習魚終東歐師鞏聶關紅遊權蓋丘塗簡饒區麥';

/** Surnames of two characters. */
export const compoundSurnames: ReadonlySet<string> = new Set(
  (
    '欧阳 上官 司马 诸葛 东方 尉迟 公孙 夏侯 皇甫 慕容 司徒 司空 令狐 宇文 长孙 闻人 端木 轩辕 钟离 南宫 西门 独孤 澹台 公冶 ' +
    '赫连 申屠 太史 淳于 单于 公良 拓跋 百里 东郭 南门 呼延 左丘 第五 濮阳 公羊 万俟 仲孙 鲜于 闾丘 亓官 司寇 巫马 漆雕 壤驷 ' +
    '歐陽 司馬 諸葛 東方 尉遲 公孫 長孫 聞人 軒轅 鍾離 南宮 西門 獨孤 澹臺 赫連 單于 東郭 南門 濮陽 仲孫 鮮于 張簡 范姜'
  ).split(' '),
);

const singleSurnames: ReadonlySet<string> = new Set(single);

/** Whether a Chinese name may begin like this. */
export const startsWithSurname = (name: string): boolean =>
  singleSurnames.has(name.charAt(0)) || compoundSurnames.has(name.slice(0, 2));

export const startsWithCompoundSurname = (name: string): boolean => compoundSurnames.has(name.slice(0, 2));

/** The surnames that some nine in ten people bear: needed where nothing but the name itself speaks. */
const frequent: ReadonlySet<string> = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪' +
    '廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴莫孔向汤' +
    '張劉陳楊黃趙吳孫馬羅鄭謝許韓鄧馮蕭葉蘇呂盧鍾譚陸賈鄒龍賀顧龔萬錢湯詹簡賴',
);
export const startsWithFrequentSurname = (name: string): boolean =>
  frequent.has(name.charAt(0)) || compoundSurnames.has(name.slice(0, 2));
