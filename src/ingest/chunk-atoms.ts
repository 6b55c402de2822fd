import type { Block, ExtractedDocument } from "../domain/knowledge/catalogue/extracted-document.ts";
import { isTermLine } from "../domain/language/text/is-term-line.ts";
import { splitLongText } from "./split-long-text.ts";

/** The target length of a chunk, UTF-16 units: about 200 English words, two or three paragraphs. */
export const SOFT_LENGTH = 1_000;
/** The maximum length of a chunk. A table or code up to this length is not cut. */
export const HARD_LENGTH = 1_600;

/** A longer paragraph is split into sentences part by part. */
const PART_LENGTH = 32 * 1024;
/** Heading titles in a path are cut at this length: they are labels, not text. */
const MAX_TITLE_LENGTH = 200;
/** A table's header row names the cells of every row: cells beyond this length stay without a name. */
const MAX_HEADER_LENGTH = 800;

/** The smallest piece of a chunk: a whole block, or a sentence, row or line of a block that is too long. */
export interface Atom {
  start: number;
  end: number;
  /** The level of a heading; null for other blocks. */
  level: number | null;
  path: string[];
  /** A line that introduces what follows it, such as a defined term. */
  isTerm: boolean;
  /** For a heading: the length of the text below it, up to the next heading. */
  body: number;
  /** The block that the atom belongs to, and where that block ends. */
  block: number;
  blockEnd: number;
  /** The header row, when a chunk must start here because its table was cut. */
  tableHeader: string | null;
}

/**
 * Splits a document's blocks into atoms, none longer than `HARD_LENGTH`, each with the titles of the headings above it.
 */
export function* atomsOf(document: ExtractedDocument): Generator<Atom> {
  const open: { level: number; title: string }[] = [];
  const bodies = bodyLengths(document.blocks);
  for (const [index, block] of document.blocks.entries()) {
    const level = block.kind === "heading" ? (block.level ?? 1) : null;
    if (level !== null) {
      while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
      const title = document.text.slice(block.start, block.end).replace(/\s+/g, " ").slice(0, MAX_TITLE_LENGTH);
      open.push({ level, title });
    }
    const path = open.map((heading) => heading.title);
    const body = bodies[index] ?? 0;
    const pieces = piecesOf(document.text, block);
    const header = block.kind === "table" ? firstRow(document.text, block) : null;
    let at = 0;
    for (const { start, end } of pieces) {
      const tableHeader = at > 0 ? header : null;
      const isTerm = at++ === 0 && block.kind === "paragraph" && isWholeTerm(document.text, start, end);
      yield { start, end, level, path, isTerm, body, block: index, blockEnd: block.end, tableHeader };
    }
  }
}

function isWholeTerm(text: string, start: number, end: number): boolean {
  return (end === text.length || text[end] === "\n") && isTermLine(text.slice(start, end));
}

/**
 * For each heading the length of the text below it, 0 for other blocks; computed from the end, because there may be
 * many.
 */
function bodyLengths(blocks: Block[]): number[] {
  const lengths = blocks.map(() => 0);
  let end: number | null = null;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at]!;
    if (block.kind !== "heading") end ??= block.end;
    else {
      lengths[at] = end === null ? 0 : end - blocks[at + 1]!.start;
      end = null;
    }
  }
  return lengths;
}

function piecesOf(text: string, block: Block): Iterable<{ start: number; end: number }> {
  const isKeptWhole = block.kind === "table" || block.kind === "code";
  if (block.end - block.start <= (isKeptWhole ? HARD_LENGTH : SOFT_LENGTH)) {
    const whole = text.slice(block.start, block.end);
    const start = block.start + whole.length - whole.trimStart().length;
    return [{ start, end: start + whole.trim().length }];
  }
  if (block.kind === "paragraph" || block.kind === "heading") return sentencesOf(text, block);
  const pieces = spansIn(text, block, "line");
  return block.kind === "table" ? pack(pieces) : pieces;
}

/** Part by part, so that a caller can pause within a very long block. */
function* sentencesOf(text: string, block: Block): Generator<{ start: number; end: number }> {
  let { start } = block;
  while (start < block.end) {
    let end = block.end;
    if (end - start > PART_LENGTH) {
      const part = text.slice(start, start + PART_LENGTH);
      const cuts = [part.lastIndexOf("\n"), part.lastIndexOf(". "), part.lastIndexOf(" ")];
      end = start + (cuts.find((cut) => cut > PART_LENGTH / 2) ?? PART_LENGTH - 1) + 1;
    }
    yield* spansIn(text, { start, end }, "sentence");
    start = end;
  }
}

function spansIn(text: string, place: { start: number; end: number }, by: "sentence" | "line") {
  return splitLongText(text.slice(place.start, place.end), by, SOFT_LENGTH).map(({ start, end }) => ({
    start: place.start + start,
    end: place.start + end,
  }));
}

/** Groups the rows of a cut table up to `SOFT_LENGTH`: each group becomes a chunk. */
function pack(rows: { start: number; end: number }[]): { start: number; end: number }[] {
  const packed: { start: number; end: number }[] = [];
  for (const row of rows) {
    const last = packed.at(-1);
    if (last !== undefined && row.end - last.start <= SOFT_LENGTH) last.end = row.end;
    else packed.push({ ...row });
  }
  return withoutLoneRow(packed, rows);
}

/** A single last row is grouped with the one before it: a single row does not look like a table. */
function withoutLoneRow(
  packed: { start: number; end: number }[],
  rows: { start: number; end: number }[],
): { start: number; end: number }[] {
  const [before, last] = packed.slice(-2);
  const [second, first] = [rows.at(-2), rows.at(-3)];
  if (!before || !last || !second || !first || last.start !== rows.at(-1)!.start || before.start >= second.start) {
    return packed;
  }
  if (last.end - second.start > SOFT_LENGTH) return packed;
  return [...packed.slice(0, -2), { start: before.start, end: first.end }, { start: second.start, end: last.end }];
}

function firstRow(text: string, block: Block): string {
  const end = text.indexOf("\n", block.start);
  return text.slice(block.start, end === -1 ? block.end : Math.min(end, block.end)).slice(0, MAX_HEADER_LENGTH);
}
