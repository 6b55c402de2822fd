/** Whether a message contains one of the keywords as whole words, ignoring case; ё equals е. */
export function hasKeyword(message: string, keywords: string[]): boolean {
  const words = ` ${plain(message)} `;
  return keywords.some((keyword) => plain(keyword) !== "" && words.includes(` ${plain(keyword)} `));
}

function plain(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join(" ") ?? "";
}
