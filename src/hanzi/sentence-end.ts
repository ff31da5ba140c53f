import { charClass, classOf, isHan, isLatin } from './char-class';

/**
 * How a piece of text ends.
 * `stop`: a full sentence, closing marks skipped. `comma` and `colon`: it goes on. `open`: no mark at
 * all: a title, or a sentence that a column end cut.
 */
export type Ending = 'stop' | 'comma' | 'colon' | 'open';

const fullStop = 0x2e;
/** A remark after the sentence, （完） or （记者 X）, is no longer than this. */
const longestRemark = 40;

/** `text` must not end in white space. Looks at the last few characters only. */
export function endingOf(text: string): Ending {
  let at = text.length - 1;
  while (at >= 0 && isCloser(text.charCodeAt(at))) at--;
  if (at < 0) return 'open';
  const closed = at < text.length - 1;
  const unit = text.charCodeAt(at);
  const bits = classOf(unit);
  if (bits & charClass.stop) return 'stop';
  if (unit === fullStop) return endsWithFullStop(text, at) ? 'stop' : 'open';
  if (closed) return endsBeforeRemark(text) ? 'stop' : 'open';
  if (bits & charClass.comma) return 'comma';
  if (unit === 0xff1a || unit === 0x3a) return 'colon';
  return 'open';
}

const isCloser = (unit: number): boolean => (classOf(unit) & charClass.closer) !== 0 || unit === 0x27;

/** `.` ends a sentence after a word (and, as a slip for 。, after Han), never inside 3.4. */
function endsWithFullStop(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isHan(before) || isLatin(before) || isCloser(before) || (classOf(before) & charClass.digit) !== 0;
}

function endsBeforeRemark(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last !== 0xff09 && last !== 0x29) return false;
  const from = Math.max(0, text.length - longestRemark);
  const open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
  if (open <= from || open === 0) return false;
  let at = open - 1;
  while (at > from && isCloser(text.charCodeAt(at))) at--;
  return (classOf(text.charCodeAt(at)) & charClass.stop) !== 0;
}
