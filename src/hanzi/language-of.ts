import { isHan, isLatin } from './char-class';

/** Characters that only one of the two scripts uses, frequent in newspapers. */
const simplified = '们国这个来时说为会发经开长动对现还过业电设应级体进关市员务实后与区讯记据节镇产处两从';
const traditional = '們國這個來時說為會發經開長動對現還過業電設應級體進關員務實後與區訊記據節鎮產處兩從';
const unitsWithout = (text: string, other: string): ReadonlySet<number> =>
  new Set([...text].filter((char) => !other.includes(char)).map((char) => char.charCodeAt(0)));
const onlySimplified = unitsWithout(simplified, traditional);
const onlyTraditional = unitsWithout(traditional, simplified);

/** Small words that tell the Latin languages apart. */
const smallWords: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['en', /\b(?:the|and|of|to|in|is|was|for|that|with)\b/gi],
  ['de', /\b(?:der|die|das|und|nicht|mit|den|von|ist|auf|ein|eine)\b/gi],
  ['fr', /\b(?:le|la|les|des|et|une?|dans|est|pour|qui|sur)\b/gi],
];

/** A look at this much of a page settles its language. */
const enough = 900;

/** BCP 47: `zh-Hans`, `zh-Hant`, `en`, `de`, `fr`, or `und`. */
export function languageOf(text: string): string {
  const sample = text.slice(0, enough);
  let han = 0;
  let latin = 0;
  let hans = 0;
  let hant = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (isLatin(unit)) latin++;
    if (!isHan(unit)) continue;
    han++;
    if (onlySimplified.has(unit)) hans++;
    else if (onlyTraditional.has(unit)) hant++;
  }
  if (han > 0 && han * 4 >= latin) return hant > hans ? 'zh-Hant' : 'zh-Hans';
  if (latin === 0) return 'und';
  return latinLanguage(sample);
}

function latinLanguage(sample: string): string {
  let best = 'und';
  let most = 1;
  for (const [language, pattern] of smallWords) {
    const count = sample.match(pattern)?.length ?? 0;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
