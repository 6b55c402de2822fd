/** UTF-16 units of one part of a text that is shown at once. */
const partLength = 12_000;

export interface TextPart {
  start: number;
  end: number;
}

/** Cuts a text into parts at the ends of its lines, so that a long one is drawn at once. The parts cover the whole text. */
export function splitText(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let start = 0;
  while (text.length - start > partLength * 1.5) {
    const line = text.lastIndexOf("\n", start + partLength);
    const end = line > start ? line + 1 : start + partLength;
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: text.length }];
}
