import type { Language } from "../languages/language.ts";
import type { Span } from "../span.ts";
import { splitSentences } from "../split-sentences.ts";
import { trimSpan } from "../trim-span.ts";
import { type Line, readLines } from "./read-lines.ts";
import type { Unit } from "./unit.ts";

const longestTerm = 100;

/**
 * Splits a passage into what may be quoted: sentences of its paragraphs, list items, steps, table rows and code
 * samples, each with what introduces it. Headings, terms, questions and table headers become leads, never units.
 */
export function splitUnits(text: string, language: Language): Unit[] {
  const lines = readLines(text);
  const units: Unit[] = [];
  let lead: Span | null = null;
  let leadKind: "term" | "question" | "intro" | "heading" = "heading";
  let block = 0;

  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!;
    const group = groupAt(lines, at);
    const last = lines[at + group - 1]!;
    at += group;
    block++;
    if (line.kind === "blank" || line.kind === "rule") continue;
    if (line.kind === "heading") {
      lead = { start: line.start, end: line.end };
      leadKind = "heading";
      continue;
    }
    if (line.kind === "fence") {
      const span = trimSpan(text, line.start, last.end)!;
      units.push({ ...span, kind: "code", lead, leadShown: false, block });
      continue;
    }
    if (line.kind === "row") {
      units.push(...rowsOf(text, lines.slice(at - group, at), lead, block));
      continue;
    }
    const body = trimSpan(text, line.body, last.end);
    if (!body) continue;
    if (line.kind === "item" || line.kind === "step") {
      units.push({ ...body, kind: line.kind, lead, leadShown: false, block: listBlock(units, lead, line.kind, block) });
      continue;
    }
    const content = text.slice(body.start, body.end);
    if (group === 1 && isTerm(content, language) && nextFollows(lines, at)) {
      const sameLeads: boolean =
        leadKind === "term" && lead !== null && units.at(-1)?.lead !== lead && lead.end + 2 >= body.start - line.indent;
      lead = sameLeads ? { start: lead!.start, end: body.end } : body;
      leadKind = "term";
      continue;
    }
    for (const sentence of splitSentences(content, language)) {
      const span = { start: body.start + sentence.start, end: body.start + sentence.end };
      const said = text.slice(span.start, span.end);
      if (/\?["”»)*]*$/.test(said) && said.length <= 300) {
        lead = span;
        leadKind = "question";
        continue;
      }
      const label = language.answerLabel.exec(said)?.[0].length ?? 0;
      const shown: boolean = leadKind === "term" && lead !== null && !units.some((unit) => unit.lead === lead);
      const isIntro = said.endsWith(":");
      if (span.start + label < span.end) {
        units.push({ start: span.start + label, end: span.end, kind: "sentence", lead, leadShown: shown, block });
      }
      if (isIntro && leadKind !== "term") {
        lead = span;
        leadKind = "intro";
      }
    }
  }
  return units;
}

/** How many lines from `at` belong together: a fenced sample, a table, a list item with its continuation, a paragraph. */
function groupAt(lines: Line[], at: number): number {
  const first = lines[at]!;
  let end = at + 1;
  if (first.kind === "fence") {
    while (end < lines.length && lines[end]!.kind !== "fence") end++;
    return Math.min(end + 1, lines.length) - at;
  }
  const goesOn = (line: Line): boolean => {
    if (first.kind === "row") return line.kind === "row" || line.kind === "rule";
    if (first.kind === "item" || first.kind === "step") return line.kind === "text" && line.indent > first.indent;
    // A line that is indented deeper than the paragraph's first begins a definition's description.
    return first.kind === "text" && line.kind === "text" && (line.indent <= first.indent + 2 || end > at + 1);
  };
  while (end < lines.length && goesOn(lines[end]!)) end++;
  return end - at;
}

function rowsOf(text: string, lines: Line[], lead: Span | null, block: number): Unit[] {
  const rows = lines.filter((line) => line.kind === "row");
  const hasHeader =
    lines[1]?.kind === "rule" || (rows.length > 1 && !/\d/.test(text.slice(rows[0]!.start, rows[0]!.end)));
  const header = hasHeader ? trimSpan(text, rows[0]!.start, rows[0]!.end) : null;
  return rows.slice(header ? 1 : 0).map((row) => ({
    ...trimSpan(text, row.start, row.end)!,
    kind: "row",
    lead: header ?? lead,
    leadShown: false,
    block,
  }));
}

function listBlock(units: Unit[], lead: Span | null, kind: Unit["kind"], block: number): number {
  const before = units.at(-1);
  return before && before.kind === kind && before.lead === lead ? before.block : block;
}

function isTerm(content: string, language: Language): boolean {
  if (content.length > longestTerm || /[.!?;:,…]["”»)*]*$/.test(content)) return false;
  return language.answerLabel.exec(content) === null && /[\p{L}\p{N}]/u.test(content);
}

function nextFollows(lines: Line[], at: number): boolean {
  return lines.slice(at).some((line) => line.kind !== "blank");
}
