import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { needsSpace } from "../../../kit/needs-space.ts";
import { type TextBuilder, textBuilder } from "../text-builder.ts";
import { dropContents } from "./drop-contents.ts";
import { dropRunningLines } from "./drop-running-lines.ts";
import { findHeadings, type Headings } from "./find-headings.ts";
import { tableText } from "./find-table.ts";
import { codeText, lineRuns, type Run } from "./line-runs.ts";
import type { Line } from "./page-lines.ts";
import { paragraphs, usualLeading } from "./paragraphs.ts";
import type { OutlineEntry } from "./read-outline.ts";
import { type Vocabulary, vocabulary } from "./repair-hyphen.ts";

/** Builds the text and blocks of a PDF from its lines. `title` comes from its metadata. */
export function buildDocument(
  allLines: Line[],
  outline: OutlineEntry[],
  pageCount: number,
  title: string | null,
): ExtractedDocument {
  const lines = dropContents(dropRunningLines(allLines, pageCount));
  const headings = findHeadings(lines, outline);
  const words = vocabulary(lines);
  const leading = usualLeading(lines);
  const builder = textBuilder();
  for (const section of sections(lines, headings)) {
    const heading = headings.get(section[0]!);
    if (heading !== undefined) {
      const text = section.map((line) => line.text.replaceAll("\t", " ")).reduce((before, line) => join(before, line));
      builder.add({ kind: "heading", level: heading.level, pieces: [{ text, page: section[0]!.page }] });
    } else for (const run of lineRuns(section, leading)) addRun(builder, run, leading, words);
  }
  return builder.finish(title);
}

function join(before: string, line: string): string {
  return needsSpace(before, line) ? `${before} ${line}` : before + line;
}

/** The lines of one heading, or the lines between two. */
function sections(lines: Line[], headings: Headings): Line[][] {
  const cut: Line[][] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before !== undefined && headings.get(before) === headings.get(line)) cut.at(-1)?.push(line);
    else cut.push([line]);
  });
  return cut;
}

function addRun(builder: TextBuilder, { kind, lines, columns }: Run, leading: number, words: Vocabulary): void {
  const page = lines[0]!.page;
  if (kind === "code") builder.add({ kind, pieces: [{ text: codeText(lines), page }] });
  else if (columns !== undefined) {
    builder.add({ kind: "table", pieces: [{ text: tableText({ lines, columns }, words), page }] });
  } else {
    for (const { isList, pieces } of paragraphs(lines, leading, words)) {
      builder.add({ kind: isList ? "list" : "paragraph", pieces });
    }
  }
}
