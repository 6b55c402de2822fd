import type { Annotation } from "./annotation.ts";
import type { TextItem } from "./page-lines.ts";

const MAX_URL_LENGTH = 500;
/** A link ends at a word's end at most this many characters from where its area ends. */
const NEAR = 8;

/** Puts the address of each link behind its words, unless the words are the address. */
export function addLinks(items: TextItem[], annotations: Annotation[]): TextItem[] {
  const found = new Map<number, { end: number; address: string }[]>();
  const links = annotations.filter(({ subtype, url }) => subtype === "Link" && url && url.length <= MAX_URL_LENGTH);
  for (const [url, areas] of Map.groupBy(links, (link) => link.url!)) {
    const address = /^(?:mailto|tel):/i.test(url) ? beforeQuery(url.replace(/^[a-z]+:/i, "")) : url;
    const covered = items.flatMap((item, at) =>
      areas.filter((area) => covers(area, item)).map((area) => ({ at, area })),
    );
    const words = [...new Set(covered.map(({ at }) => at))].map((at) => items[at]!.str).join("");
    const last = covered.at(-1);
    if (last === undefined || isWritten(address, words)) continue;
    found.set(last.at, [...(found.get(last.at) ?? []), { end: wordEnd(items[last.at]!, last.area), address }]);
  }
  return items.map((item, at) => {
    const behind = (found.get(at) ?? []).toSorted((one, other) => other.end - one.end);
    const withAddress = (str: string, { end, address }: { end: number; address: string }) =>
      `${str.slice(0, end)} (${address})${str.slice(end)}`;
    return { ...item, str: behind.reduce(withAddress, item.str) };
  });
}

function covers({ rect: [left, bottom, right, top] }: Annotation, item: TextItem): boolean {
  const [x, y] = [item.transform[4] ?? 0, item.transform[5] ?? 0];
  const shared = Math.min(right, x + item.width) - Math.max(left, x);
  return item.str.trim() !== "" && y >= bottom - 1 && y < top && shared > Math.min(4, item.width / 2);
}

function isWritten(address: string, words: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, "")
      .replace(/[\s()/?#-]/g, "");
  const written = plain(words.toLowerCase().replace(/https?:\/\/(?:www\.)?|www\./g, ""));
  return written.includes(plain(beforeQuery(address))) || /:\/\/|www\./.test(words);
}

function beforeQuery(url: string): string {
  return url.split("?", 1)[0]!;
}

/** Where the words of a link end in an item that may be a whole line: the word's end nearest to the end of the area. */
function wordEnd(item: TextItem, { rect }: Annotation): number {
  const widths = Array.from({ length: item.str.length }, (_, at) => relativeWidth(item.str[at]!));
  const unit = item.width / widths.reduce((sum, width) => sum + width, 0);
  let at = 0;
  for (let x = item.transform[4] ?? 0; at < widths.length && x + (widths[at]! * unit) / 2 < rect[2]; at++) {
    x += widths[at]! * unit;
  }
  for (let distance = 0; distance <= NEAR; distance++) {
    for (const end of [at + distance, at - distance]) {
      if (end > 0 && end <= item.str.length && isEnd(item.str, end)) return end;
    }
  }
  return item.str.length;
}

/** About how wide a letter is in most fonts, compared with the others. */
function relativeWidth(letter: string): number {
  if (/[ijlftrI.,:;'!|()[\] -]/.test(letter)) return 0.6;
  return /[mwMW@%]|\p{Lu}/u.test(letter) ? 1.4 : 1;
}

function isEnd(text: string, at: number): boolean {
  return /[\p{L}\p{N})]/u.test(text[at - 1] ?? "") && !/[\p{L}\p{N}]/u.test(text[at] ?? "");
}
