/** The text of a message without Markdown and citation marks, for one-line previews and screen readers. */
export function plainText(text: string): string {
  return text.replaceAll(/\*\*|`|^#+ |\s?\[\d{1,3}\]/gm, "");
}
