/**
 * Whether a JSON text has arrays and objects inside one another on more than `levels` levels. Brackets in strings do not count.
 * Recursive readers of such a value would exhaust the stack.
 */
export function isNestedDeeper(text: string, levels: number): boolean {
  // Each level has two brackets.
  if (text.length <= 2 * levels) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === "[" || character === "{") {
      depth += 1;
      if (depth > levels) return true;
    } else if (character === "]" || character === "}") depth -= 1;
  }
  return false;
}

/** The position of the quote that closes a string; the end of the text without one. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}
