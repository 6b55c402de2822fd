const TOLD = /^(https?:\/\/|mailto:|tel:)/i;

/**
 * The text of a link with its target, unless the text names it: `Manual (https://shop.example/manual.pdf)`. Only
 * addresses of pages, mail and telephones are told, without `mailto:` and `tel:`.
 */
export function withAddress(text: string, address: string): string {
  if (!TOLD.test(address) || text.trim() === "") return text;
  const told = address
    .replace(/^(mailto|tel):/i, "")
    .replace(/\?.*$/s, (query) => (/^mailto:/i.test(address) ? "" : query));
  const bare = (some: string) =>
    some
      .replace(/^https?:\/\/(www\.)?/i, "")
      .replace(/[\s/().-]/g, "")
      .toLowerCase();
  return bare(text).includes(bare(told)) ? text : `${text.trimEnd()} (${told})`;
}
