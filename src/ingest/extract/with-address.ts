const SHOWN = /^(https?:\/\/|mailto:|tel:)/i;

/** A link whose end is known: programs write one link as several when its text has several formats. */
export interface EndedLink {
  address: string;
  /** Where its text ends, without the address. */
  end: number;
}

/**
 * The text of a link with its target, unless the text names it: `Manual (https://shop.example/manual.pdf)`. Only
 * addresses of pages, mail and telephones are shown, without `mailto:` and `tel:`.
 */
export function withAddress(text: string, address: string): string {
  if (!SHOWN.test(address) || text.trim() === "") return text;
  const isMail = /^mailto:/i.test(address);
  const query = isMail ? address.indexOf("?") : -1;
  const shown = (query === -1 ? address : address.slice(0, query)).replace(/^(mailto|tel):/i, "");
  const own = text.trimEnd();
  return bare(text).includes(bare(shown)) ? text : `${own} (${shown})${text.slice(own.length)}`;
}

/**
 * A text whose last part, from `start`, is a link: the address follows it. A link right after one with the same address
 * continues it.
 */
export function endLink(
  text: string,
  start: number,
  address: string,
  last: EndedLink | null,
): { text: string; last: EndedLink } {
  const own = text.slice(start);
  const isContinued =
    last?.address === address &&
    withAddress(text.slice(0, last.end), address).trimEnd() === text.slice(0, start).trimEnd();
  if (!isContinued) {
    return {
      text: text.slice(0, start) + withAddress(own, address),
      last: { address, end: start + own.trimEnd().length },
    };
  }
  const gap = /\s$/.test(text.slice(0, start)) ? " " : "";
  const joined = `${text.slice(0, last.end)}${gap}${own}`;
  return { text: withAddress(joined, address), last: { address, end: joined.trimEnd().length } };
}

function bare(text: string): string {
  return text
    .replace(/^https?:\/\/(www\.)?/i, "")
    .replace(/[\s/().-]/g, "")
    .toLowerCase();
}
