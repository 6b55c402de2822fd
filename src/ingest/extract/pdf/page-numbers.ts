import type { EdgeLine } from "./edge-lines.ts";
import type { Line } from "./page-lines.ts";

/** Words that only say that a number is a page's, in the languages of most documents. */
const PAGE_WORDS = new Set(
  "page p pg pages of seite s von página pagina pág pag de di strona str z страница стр с из 第 页 頁 共 ページ 쪽 /".split(
    " ",
  ),
);
/** Text with a number this close to the page's edge is a running line, unless a wide gap shows it. */
const OUTER = 0.07;
const MAX_LENGTH = 200;
/** A number that rises anywhere in so many words belongs to no name. */
const SENTENCE_WORDS = 6;
const NUMBER = /^\d{1,6}$/;

/** The lines that carry the number of their page. */
export interface PageNumbers {
  has(line: Line): boolean;
  /** The line's text with `#` for the number. */
  get(line: Line): string | undefined;
  /** Whether the line has no other words. */
  isAlone(line: Line): boolean;
}

interface Candidate {
  line: Line;
  text: string;
  kind: "alone" | "title" | "sentence";
  /** The number of the page less its position in the file. */
  offset: number;
}

/** Finds page numbers: they rise with the pages, on most pages. */
export function pageNumbers(edges: EdgeLine[], pageCount: number): PageNumbers {
  const candidates = Map.groupBy(edges.flatMap(candidatesOf), (one) => one.kind);
  const alone = candidates.get("alone") ?? [];
  const pages = new Set(alone.map((one) => one.line.page));
  // Where a page has a number of its own, another one that rises counts something else.
  const inTitles = (candidates.get("title") ?? []).filter((one) => !pages.has(one.line.page));
  const found = [
    ...risingOn([...alone, ...inTitles], pageCount),
    ...risingOn(candidates.get("sentence") ?? [], pageCount),
  ];
  const byLine = new Map(found.map((one) => [one.line, one]));
  return {
    has: (line) => byLine.has(line),
    get: (line) => byLine.get(line)?.text,
    isAlone: (line) => byLine.get(line)?.kind === "alone",
  };
}

function candidatesOf({ line, depth }: EdgeLine): Candidate[] {
  if (line.text.length > MAX_LENGTH) return [];
  const words = line.text.match(/\p{L}+|\p{N}+/gu) ?? [];
  const alone = numberAlone(words);
  if (alone !== null) return [{ line, text: "#", kind: "alone", offset: alone - line.page }];
  // `Room 7` is a name; a title has more words, or a gap before the number.
  const letters = words.filter((one) => /\p{L}/u.test(one)).length;
  const isSentence = letters >= SENTENCE_WORDS;
  const isTitle = line.text.includes("\t") || (depth < OUTER && letters > 1);
  const parts = line.text.split(/(\d+)/);
  return parts.flatMap((part, at) => {
    const [before = "", after = ""] = [parts[at - 1], parts[at + 1]];
    const isEdge = before === "" || after === "";
    const isWhole = /^$|[\s|·—–]$/.test(before) && /^(?:$|[\s|·—–,;:)])/.test(after);
    if (!NUMBER.test(part) || !isWhole || !(isSentence || (isTitle && isEdge))) return [];
    const kind = isTitle && isEdge ? "title" : "sentence";
    return [{ line, text: parts.with(at, "#").join(""), kind, offset: Number(part) - line.page }];
  });
}

/** The number of `12`, `- 12 -`, `Page 12 of 30`, `第12页` or `xii`. */
function numberAlone(words: string[]): number | null {
  const [only = ""] = words;
  if (words.length === 1 && /^[ivxl]{1,7}$/i.test(only)) return fromRoman(only.toLowerCase());
  const numbers = words.filter((word) => NUMBER.test(word));
  const isOther = words.some((word) => !numbers.includes(word) && !PAGE_WORDS.has(word.toLowerCase()));
  return isOther || numbers.length === 0 || numbers.length > 2 ? null : Number(numbers[0]);
}

function fromRoman(numeral: string): number {
  const values = Array.from(numeral, (letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 50);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Those of the offsets that several pages share: front matter and the rest may be numbered apart. */
function risingOn(candidates: Candidate[], pageCount: number): Candidate[] {
  const byOffset = [...Map.groupBy(candidates, (one) => one.offset).values()];
  const pages = (some: Candidate[]) => new Set(some.map((one) => one.line.page)).size;
  const shared = byOffset.filter((some) => pages(some) >= Math.min(3, Math.max(2, pageCount)));
  const all = shared.flat();
  return pages(all) >= pageCount / 2 ? all : [];
}
