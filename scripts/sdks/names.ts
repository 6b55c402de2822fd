/** The words of a name or tag, in lower case: `readAiState`, `E-mail`, `Administration: users`. */
export function wordsOf(name: string): string[] {
  return name
    .replaceAll("-", "")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
}

/** `read_ai_state`. */
export function snake(name: string): string {
  return wordsOf(name).join("_");
}

/** `ReadAiState`. */
export function pascal(name: string): string {
  return wordsOf(name)
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join("");
}

/** `readAiState`. */
export function camel(name: string): string {
  const whole = pascal(name);
  return whole[0]?.toLowerCase() + whole.slice(1);
}

/** Texts as lines of at most `width` characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.replace(/\s+/g, " ").trim().split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
