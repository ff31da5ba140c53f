/** A brief with its headline on the line of its text: ▲枫岭征兵体检结束　今年… Offsets into the line. */
export interface InlineHeadline {
  readonly end: number;
  readonly bodyStart: number;
}

const shape =
  /^[▲●■◆★◎○◇☆□►▶•·△▪]\s*([^\s，。；：！？]{4,26}(?:[ ][^\s，。；：！？]{3,20})?)(?:[\u3000\t]+|\s{2,}|\s(?=\S{10,}[，。]))/;

export function inlineHeadline(text: string): InlineHeadline | null {
  const found = shape.exec(text);
  if (!found) return null;
  return { end: found[0].trimEnd().length, bodyStart: found[0].length };
}
