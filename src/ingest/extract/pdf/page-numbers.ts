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
const MAX_LENGTH = 100;

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
  isAlone: boolean;
  /** The number of the page less its position in the file. */
  offset: number;
}

/** Finds page numbers: they rise with the pages, on most pages. */
export function pageNumbers(edges: EdgeLine[], pageCount: number): PageNumbers {
  const candidates = edges.flatMap(candidatesOf);
  const alone = risingOn(
    candidates.filter((one) => one.isAlone),
    pageCount,
  );
  const inTitles = candidates.filter((one) => !one.isAlone);
  // Where pages have a number of its own, another one that rises counts something else.
  const found = alone.length > 0 ? alone : risingOn(inTitles, pageCount);
  const byLine = new Map(found.map((one) => [one.line, one]));
  return {
    has: (line) => byLine.has(line),
    get: (line) => byLine.get(line)?.text,
    isAlone: (line) => byLine.get(line)?.isAlone ?? false,
  };
}

function candidatesOf({ line, depth }: EdgeLine): Candidate[] {
  if (line.text.length > MAX_LENGTH) return [];
  const words = line.text.match(/\p{L}+|\p{N}+/gu) ?? [];
  const alone = numberAlone(words);
  if (alone !== null) return [{ line, text: "#", isAlone: true, offset: alone - line.page }];
  // `Room 7` is a name; a title has more words, or a gap before the number.
  const hasTitle = line.text.includes("\t") || (depth < OUTER && words.filter((one) => /\p{L}/u.test(one)).length > 1);
  if (!hasTitle) return [];
  const parts = line.text.split(/[\s|·—–]+/u);
  for (const at of [0, parts.length - 1]) {
    if (!/^\d{1,4}$/.test(parts[at]!)) continue;
    const text = line.text.replace(at === 0 ? /^\d{1,4}/ : /\d{1,4}$/, "#");
    return [{ line, text, isAlone: false, offset: Number(parts[at]) - line.page }];
  }
  return [];
}

/** The number of `12`, `- 12 -`, `Page 12 of 30`, `第12页` or `xii`. */
function numberAlone(words: string[]): number | null {
  const [only = ""] = words;
  if (words.length === 1 && /^[ivxl]{1,7}$/i.test(only)) return fromRoman(only.toLowerCase());
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
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
