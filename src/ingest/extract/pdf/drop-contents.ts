import type { Line } from "./page-lines.ts";
import { LEADER } from "./paragraphs.ts";

const MIN_ENTRIES = 3;

/**
 * Drops the entries of a table of contents, which would match searches with a page number: only where the pages that
 * most of them name have lines with their titles. Menus and directories have dots and numbers too.
 */
export function dropContents(lines: Line[]): Line[] {
  const entries = lines.flatMap((line) => {
    const number = /\d{1,4}$/.exec(line.text)?.[0];
    if (number === undefined || !LEADER.test(line.text)) return [];
    return [{ line, title: lettersOf(line.text.slice(0, -number.length)), number: Number(number) }];
  });
  if (entries.length < MIN_ENTRIES) return lines;
  const isEntry = new Set(entries.map((entry) => entry.line));
  const pagesOf = new Map<string, Set<number>>();
  for (const line of lines) {
    if (isEntry.has(line)) continue;
    const title = lettersOf(line.text);
    pagesOf.set(title, (pagesOf.get(title) ?? new Set()).add(line.page));
  }
  const offsets = new Map<number, number>();
  for (const { line, title, number } of entries) {
    const later = [...(pagesOf.get(title) ?? [])].filter((page) => page >= line.page);
    for (const offset of new Set(later.map((page) => number - page))) {
      offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
    }
  }
  const [offset, count] = [...offsets].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  if (count < MIN_ENTRIES) return lines;
  const dropped = new Set(
    entries.flatMap(({ line, title, number }) => (pagesOf.get(title)?.has(number - offset) ? [line] : [])),
  );
  return lines.filter((line) => !dropped.has(line));
}

/** Letters and digits without a leading number, which one of the two may lack. */
function lettersOf(title: string): string {
  const letters = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return letters.replace(/^(?:(?:chapter|section|part|глава|раздел)? ?\d+ )+/, "");
}
