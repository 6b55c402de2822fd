import type { Line } from "./page-lines.ts";
import type { OutlineEntry } from "./read-outline.ts";

/** Which lines are headings, and their levels. The lines of a multi-line heading share one object. */
export type Headings = Map<Line, { level: number }>;

/** A font is a heading's when it is this much larger than that of the body text, and the outline does not decide. */
const HEADING_RATIO = 1.15;
const MAX_HEADING_LINES = 3;
const MAX_HEADING_LENGTH = 200;
const MAX_LEVEL = 6;
/** Comparisons of bookmarks with the lines of their pages; bookmarks after these are not looked for. */
const MAX_COMPARISONS = 2_000_000;
/** With this many bookmarks found as lines, the outline counts as the document's structure. */
const TRUSTED_MATCHES = 3;

/** Finds headings by the outline, where its titles are on the pages that it names; elsewhere by font size. */
export function findHeadings(lines: Line[], outline: OutlineEntry[]): Headings {
  const body = bodySize(lines);
  const found = byOutline(lines, outline, body);
  const isTrusted = found.size >= TRUSTED_MATCHES;
  if (!isTrusted) found.clear();
  const groups = largeGroups(lines, body).filter((group) => !group.some((line) => found.has(line)));
  const levelOf = isTrusted ? levelsLike(found) : levelsByRank(groups);
  for (const group of groups) {
    const heading = { level: levelOf(group[0]!.size) };
    for (const line of group) found.set(line, heading);
  }
  return found;
}

/** The font size of most characters. */
export function bodySize(lines: Line[]): number {
  const characters = new Map<number, number>();
  for (const line of lines) characters.set(line.size, (characters.get(line.size) ?? 0) + line.text.length);
  return [...characters].reduce((most, one) => (one[1] > most[1] ? one : most), [10, 0])[0];
}

function byOutline(lines: Line[], outline: OutlineEntry[], body: number): Headings {
  const headings: Headings = new Map();
  const onPage = Map.groupBy(
    lines.map((line) => ({ line, letters: normaliseTitle(line.text) })),
    ({ line }) => line.page,
  );
  let compared = 0;
  for (const { title, level, page } of outline) {
    const wanted = normaliseTitle(title);
    const some = onPage.get(page) ?? [];
    compared += some.length;
    if (compared > MAX_COMPARISONS) break;
    const candidates = wanted === "" ? [] : startsOf(some, wanted, body, headings);
    const best = candidates.toSorted((one, other) => other[0]!.size - one[0]!.size)[0];
    const heading = { level: Math.min(level, MAX_LEVEL) };
    for (const line of best ?? []) headings.set(line, heading);
  }
  return headings;
}

/** A line, or a few consecutive lines, with the text of the bookmark. */
function startsOf(lines: { line: Line; letters: string }[], wanted: string, body: number, taken: Headings): Line[][] {
  const found: Line[][] = [];
  lines.forEach(({ line, letters }, at) => {
    if (taken.has(line) || line.size < body * 0.95) return;
    for (let count = 1; count <= MAX_HEADING_LINES; count++) {
      const some = lines.slice(at, at + count).map((one) => one.line);
      const text = count === 1 ? letters : normaliseTitle(some.map((one) => one.text).join(" "));
      if (text === wanted) found.push(some);
      if (text.length >= wanted.length) break;
    }
  });
  return found;
}

/** Letters and digits without a leading number: the outline or the line often lacks it. */
function normaliseTitle(title: string): string {
  const numberless = title.replace(
    /^\s*(?:chapter|section|appendix|part|глава|раздел|часть)?\s*(?:\d+|[A-Z])?(?:\.\d+)*[.:)]?\s+/i,
    "",
  );
  const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return lettersOf(numberless) || lettersOf(title);
}

function largeGroups(lines: Line[], body: number): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (line.size < body * HEADING_RATIO || !/\p{L}|\d/u.test(line.text)) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    const continuesHeading =
      last !== undefined &&
      last.page === line.page &&
      last.size === line.size &&
      line.y - last.y < line.size * 1.6 &&
      line.y > last.y;
    if (continuesHeading) group?.push(line);
    else groups.push([line]);
  }
  return groups.filter(
    (group) =>
      group.length <= MAX_HEADING_LINES &&
      group.reduce((length, line) => length + line.text.length, 0) <= MAX_HEADING_LENGTH &&
      group.some((line) => /\p{L}/u.test(line.text)),
  );
}

/** The outline level of headings of this size, or one below the smallest larger size. */
function levelsLike(headings: Headings): (size: number) => number {
  const levels = new Map<number, number[]>();
  for (const [line, { level }] of headings) levels.set(line.size, [...(levels.get(line.size) ?? []), level]);
  const common = [...levels].map(([size, all]) => ({ size, level: all.toSorted()[all.length >> 1]! }));
  return (size) => {
    const same = common.find((one) => Math.abs(one.size - size) < 0.3);
    const larger = common.filter((one) => one.size > size).map((one) => one.level);
    return same?.level ?? Math.min(Math.max(0, ...larger) + 1, MAX_LEVEL);
  };
}

function levelsByRank(groups: Line[][]): (size: number) => number {
  const ranks: number[] = [];
  for (const size of groups.map((group) => group[0]!.size).toSorted((one, other) => other - one)) {
    if (ranks.length === 0 || ranks.at(-1)! - size >= 0.5) ranks.push(size);
  }
  return (size) => {
    const rank = ranks.findIndex((one) => one - size < 0.5);
    return Math.min(rank + 1, MAX_LEVEL);
  };
}
