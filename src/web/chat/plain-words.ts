/** What a message says without the marks of Markdown and of citations, for where it is one line, or heard. */
export function plainWords(text: string): string {
  return text.replaceAll(/\*\*|`|^#+ |\s*\[\d{1,3}\]/gm, "");
}
