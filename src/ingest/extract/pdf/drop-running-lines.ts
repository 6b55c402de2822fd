import { type EdgeLine, edgeLines } from "./edge-lines.ts";
import type { Line } from "./page-lines.ts";
import { pageNumbers } from "./page-numbers.ts";

/** A line is repeated on at least this many pages, and its place is used on half of all pages. */
const REPEATED_ON_PAGES = 3;
const MOST = 0.5;
/** Pages with fewer lines than this stand for themselves: product sheets, menus, cards. */
const SHEET_LINES = 25;
/** Of more such pages, slides for instance, only facts stay on each. */
const FEW_SHEETS = 12;
/** The share of a page's height at the top and at the bottom where running lines are, on such pages and on others. */
const MARGIN_OF_SHEETS = 0.09;
const MARGIN = 0.15;
/** A name has fewer words. */
const SENTENCE_WORDS = 4;

/**
 * Drops lines that serve only for navigation: page numbers, and the running headers and footers of most pages. A running
 * line that has more than a name stays: on each page where pages stand for themselves, else once. So does a figure that
 * differs from page to page.
 */
export function dropRunningLines(lines: Line[], pageCount: number): Line[] {
  const isSheets = linesOfPage(lines) < SHEET_LINES;
  const edges = edgeLines(lines, isSheets ? MARGIN_OF_SHEETS : MARGIN);
  const numbers = pageNumbers(edges, pageCount);
  // The title of the section, which a header repeats.
  const elsewhere = new Set(lines.map((line) => line.text));
  const dropped = new Set<Line>();
  const kept = new Set<string>();
  for (const place of Map.groupBy(edges, (edge) => edge.place).values()) {
    const pages = pagesByCell(place, (line) => numbers.get(line) ?? line.text);
    const shapes = Map.groupBy(pages.keys(), shapeOf);
    const isRepeated = (cell: string) => (pages.get(cell)?.size ?? 0) >= REPEATED_ON_PAGES;
    const used = place.filter(({ line }) => numbers.has(line) || cellsOf(line.text).some(isRepeated));
    const isRunning = new Set(used.map(({ line }) => line.page)).size >= pageCount * MOST;
    for (const { line } of place) {
      const text = numbers.get(line);
      if (text !== undefined) {
        if (numbers.isAlone(line) || cellsOf(text).some((cell) => (pages.get(cell)?.size ?? 0) > 1)) dropped.add(line);
        continue;
      }
      const cells = cellsOf(line.text);
      const repeated = cells.filter((cell) => isRepeated(cell) && shapes.get(shapeOf(cell))!.length === 1);
      const isKnown = cells.every((cell) => repeated.includes(cell) || elsewhere.has(cell));
      if (!isRunning || repeated.length === 0 || !isKnown) continue;
      const contents = repeated.filter(isInformative);
      const isOfPage = (cell: string) => isSheets && (pageCount <= FEW_SHEETS || isFact(cell));
      if (contents.every((cell) => kept.has(cell) && !isOfPage(cell))) dropped.add(line);
      for (const cell of contents) kept.add(cell);
    }
  }
  return lines.filter((line) => !dropped.has(line));
}

/** The middle of the numbers of lines of the pages. */
function linesOfPage(lines: Line[]): number {
  const counts = [...Map.groupBy(lines, (line) => line.page).values()].map((page) => page.length);
  return counts.toSorted((one, other) => one - other)[counts.length >> 1] ?? 0;
}

function cellsOf(text: string): string[] {
  return text.split("\t");
}

function pagesByCell(place: EdgeLine[], textOf: (line: Line) => string): Map<string, Set<number>> {
  const pages = new Map<string, Set<number>>();
  for (const { line } of place) {
    for (const cell of cellsOf(textOf(line))) pages.set(cell, (pages.get(cell) ?? new Set()).add(line.page));
  }
  return pages;
}

/** Texts of one shape differ only in their figures: what other pages have at this place in other amounts is data. */
function shapeOf(text: string): string {
  return text.replace(/\d+/g, "#");
}

/** `Weight: 12 kg`, `20 €`: what is known of the thing on the page. */
function isFact(text: string): boolean {
  return /^[^:：]{2,40}[:：]/.test(text) || /\p{Sc}\s?\d|\d\s?(?:\p{Sc}|%|[a-zа-я]{1,3}\b)/iu.test(text);
}

/** A figure, an address, or other words than those of a name: `Two-year warranty`, not `Example Ltd`. */
function isInformative(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const isName = words.length < SENTENCE_WORDS && words.every((word) => /^\p{Lu}|^.{1,3}$/u.test(word));
  return !isName || /\d|@|www\.|:/.test(text);
}
