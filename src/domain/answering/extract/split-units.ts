import type { Language } from "../../language/languages/language.ts";
import type { Span } from "../../language/sentences/span.ts";
import { splitSentences } from "../../language/sentences/split-sentences.ts";
import { trimSpan } from "../../language/sentences/trim-span.ts";
import { isTermLine } from "../../language/text/is-term-line.ts";
import { startsWithTerm } from "../../language/text/starts-with-term.ts";
import { inlineDefinitions } from "./inline-definitions.ts";
import { readBlocks, type TextBlock } from "./read-blocks.ts";
import type { Lead, Unit } from "./unit.ts";

/** Longest first cell of a row that is defined by it. */
const maxKeyLength = 60;
const maxQuestionLength = 300;

/**
 * Splits a passage into quotable units: sentences of its paragraphs, list items, steps, table rows and code samples,
 * each with its lead. Headings (`headingPath` names those of plain text), terms, questions and table headers become
 * leads, never units.
 */
export function splitUnits(text: string, language: Language, headingPath: string[] = []): Unit[] {
  const blocks = readBlocks(text);
  const headings = new Set(headingPath.map(flat));
  const units: Unit[] = [];
  const isHeading = (block: TextBlock) =>
    block.kind === "heading" || headings.has(flat(text.slice(block.start, block.end)));
  const isAlone = blocks.filter((block) => !isHeading(block)).length === 1;
  let lead = null as Lead | null;

  for (const [at, each] of blocks.entries()) {
    const { kind, start, end, lines } = each;
    const place = { start, end };
    const block: number = at;
    const content = text.slice(start, end);
    const term = kind === "text" ? definedBy(text, lines, language) : null;
    const defined = kind === "text" && !isHeading(each) ? inlineDefinitions(text, lines) : [];
    if (isHeading(each)) {
      lead = { ...place, kind: "heading" };
    } else if (defined.length > 0) {
      for (const { term: name, description } of defined)
        addSentences(units, text, description, { ...name, kind: "term" }, language, block);
      lead = null;
    } else if (
      kind === "fence" ||
      (kind === "text" && !term && isCode(lines.map((line) => text.slice(line.start, line.end))))
    ) {
      units.push({ ...place, kind: "code", lead, leadShown: false, block });
    } else if (kind === "row") {
      units.push(...rowsOf(text, lines, lead, block, headingPath));
    } else if (kind === "item" || kind === "step") {
      const before = units.at(-1);
      const list = before?.kind === kind && before.lead === lead ? before.block : block;
      units.push({ ...place, kind, lead, leadShown: false, block: list });
    } else if (lines.length === 1 && isTerm(content, language) && !isAlone) {
      lead = termAfter(lead, blocks[at - 1]?.end, place);
    } else {
      if (term) lead = termAfter(lead, blocks[at - 1]?.end, term);
      const description = term ? trimSpan(text, lines[1]!.start, end)! : place;
      lead = addSentences(units, text, description, lead, language, block);
    }
  }
  return units.length > 0
    ? units
    : sentencesWithoutEnds(
        text,
        blocks.filter((block) => !isHeading(block)),
      );
}

/** A text in which nothing ends like a sentence: its lines describe no terms, they are what it says. */
function sentencesWithoutEnds(text: string, blocks: TextBlock[]): Unit[] {
  return blocks.flatMap(({ start, end }, block) =>
    /[\p{L}\p{N}]/u.test(text.slice(start, end)) && !/[?？؟]$/.test(text.slice(start, end))
      ? [{ start, end, kind: "sentence" as const, lead: null, leadShown: false, block }]
      : [],
  );
}

/** Several terms may share one description. The description of a term at the end is in the next chunk. */
function termAfter(lead: Lead | null, endBefore: number | undefined, term: Span): Lead {
  const follows = lead?.kind === "term" && endBefore === lead.end;
  return { start: follows ? lead.start : term.start, end: term.end, kind: "term" };
}

/** The first line of a paragraph when it is a term that the other lines describe. */
function definedBy(text: string, lines: TextBlock["lines"], language: Language): Span | null {
  const said = lines.map((line) => text.slice(line.start, line.end));
  const isDefinition = startsWithTerm(said) && isTerm(said[0]!.trim(), language) && !isCode(said.slice(1));
  return isDefinition ? trimSpan(text, lines[0]!.start, lines[0]!.end) : null;
}

/** Adds a paragraph's sentences and returns the lead of the next block. */
function addSentences(
  units: Unit[],
  text: string,
  paragraph: { start: number; end: number },
  before: Lead | null,
  language: Language,
  block: number,
): Lead | null {
  let lead = before;
  let word: number | null = null;
  for (const sentence of splitSentences(text.slice(paragraph.start, paragraph.end), language)) {
    const span: Span = { start: word ?? paragraph.start + sentence.start, end: paragraph.start + sentence.end };
    const said = text.slice(span.start, span.end);
    // "Yes." is joined with the sentence after it.
    const isWord: boolean = /^(\P{L}*\p{L}{1,3}\s?[:.)]\s+)?\p{L}{2,5}[.!]$/u.test(said) && span.end < paragraph.end;
    word = isWord ? span.start : null;
    if (isWord) continue;
    if (/[?？؟]["”»)*」』）]*$/.test(said) && said.length <= maxQuestionLength) {
      lead = { ...span, kind: "question" };
      continue;
    }
    const label = language.answerLabel.exec(said)?.[0].length ?? 0;
    const leadShown = lead?.kind === "term" && units.at(-1)?.lead !== lead;
    if (label < said.length)
      units.push({ ...span, start: span.start + label, kind: "sentence", lead, leadShown, block });
    if (/[:：]$/.test(said) && lead?.kind !== "term") lead = { ...span, kind: "intro" };
  }
  return lead;
}

/**
 * A table that was split has its header as the last heading; another one starts with its header when a rule follows or
 * it is words without figures. A row of two cells without a header is a term and its description.
 */
function rowsOf(
  text: string,
  lines: TextBlock["lines"],
  lead: Lead | null,
  block: number,
  headingPath: string[],
): Unit[] {
  const rows = lines.filter((line) => line.kind === "row");
  const first = rows[0]!;
  const isCut = headingPath.at(-1)?.includes(" | ") ?? false;
  const isHeader =
    lines[1]?.kind === "rule" || (!isCut && rows.length > 1 && isHead(text.slice(first.start, first.end)));
  const span = isHeader ? trimSpan(text, first.start, first.end) : null;
  const header: Lead | null = span ? { ...span, kind: "header" } : lead;
  return rows.slice(span ? 1 : 0).flatMap((row): Unit[] => {
    const place = trimSpan(text, row.start, row.end);
    if (!place) return [];
    const key = span || isCut ? null : keyOf(text, place);
    if (!key) return [{ ...place, kind: "row", lead: header, leadShown: false, block }];
    const description = trimSpan(text, text.indexOf("|", key.end) + 1, place.end)!;
    return [{ ...description, kind: "row", lead: { ...key, kind: "term" }, leadShown: true, block }];
  });
}

/** Names of columns are short and not sentences. */
function isHead(row: string): boolean {
  return (
    !/\d/.test(row) &&
    !/[.!?;,:]["”»)*]*\s*(\||$)/.test(row) &&
    row.split("|").every((cell) => cell.length <= maxKeyLength)
  );
}

function keyOf(text: string, row: Span): Span | null {
  const cells = text.slice(row.start, row.end).split(" | ");
  const isKey = cells.length === 2 && cells[0]!.length <= maxKeyLength && cells[1]!.length > cells[0]!.length;
  return isKey && cells[0]!.trim() !== "" && !cells[0]!.startsWith("|")
    ? trimSpan(text, row.start, row.start + cells[0]!.length)
    : null;
}

function isTerm(content: string, language: Language): boolean {
  return isTermLine(content) && language.answerLabel.exec(content) === null;
}

/**
 * Extracted text has no fences: most lines do not end like sentences and contain characters that prose does not have.
 */
function isCode(lines: string[]): boolean {
  const like = lines.filter(
    (line) => /[{}=;|\\$<>]|\s--?\w|^\s*[%$#>]\s/.test(line) && !/[\p{L})”’"][.!?:]$/u.test(line.trim()),
  );
  return (lines.length > 1 || /^\s*[%$#>]\s/.test(lines[0]!)) && like.length > lines.length / 2;
}

function flat(text: string): string {
  return text
    .replace(/^#+\s+/, "")
    .replace(/\s+/g, " ")
    .trim();
}
