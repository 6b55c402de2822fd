import { trimSpan } from "../../language/sentences/trim-span.ts";
import { type Line, type LineKind, readLines } from "./read-lines.ts";

/**
 * Lines that belong together: a fenced sample, a table, a list item, a paragraph. Blank lines and rules are left out.
 */
export interface TextBlock {
  kind: Exclude<LineKind, "blank" | "rule">;
  /** Offsets in the text, without surrounding white space and without the bullet of a list item. */
  start: number;
  end: number;
  lines: Line[];
}

/** Groups a passage's lines into blocks. A single line with a bar or tab is text; two make a table. */
export function readBlocks(text: string): TextBlock[] {
  const lines = readLines(text);
  const blocks: TextBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    const { kind } = lines[at]!;
    const isTable =
      kind === "row" &&
      (lines[at + 1]?.kind === "row" || lines[at + 1]?.kind === "rule" || text[lines[at]!.body] === "|");
    const as = kind === "row" && !isTable ? "text" : kind;
    const group = lines.slice(at, at + lengthOf(lines, at, as));
    at += group.length;
    if (as === "blank" || as === "rule") continue;
    const span = trimSpan(text, as === "fence" ? group[0]!.start : group[0]!.body, group.at(-1)!.end);
    if (span) blocks.push({ kind: as, ...span, lines: group });
  }
  return blocks;
}

function lengthOf(lines: Line[], at: number, kind: LineKind): number {
  const first = lines[at]!;
  let end = at + 1;
  if (kind === "fence") {
    while (end < lines.length && lines[end]!.kind !== "fence") end++;
    return Math.min(end + 1, lines.length) - at;
  }
  const continues = (line: Line): boolean => {
    if (kind === "row") return line.kind === "row" || line.kind === "rule";
    if (kind === "item" || kind === "step") return line.kind === "text" && line.indent > first.indent;
    // A line that is indented deeper than the paragraph's first line starts the description of a definition.
    return kind === "text" && line.kind === "text" && (line.indent <= first.indent + 2 || end > at + 1);
  };
  while (end < lines.length && continues(lines[end]!)) end++;
  return end - at;
}
