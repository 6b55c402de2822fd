/**
 * Normalises a text for indexing, so that its offsets equal the offsets in the extracted text: one kind of line break,
 * no blanks at line ends, one empty line between paragraphs, none at the ends.
 */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\f\u2028\u2029]/g, "\n\n")
    .replaceAll("\0", "")
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+/, "")
    .trimEnd();
}
