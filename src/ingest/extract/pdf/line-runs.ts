import type { Line } from "./page-lines.ts";
import { isNextLine } from "./paragraphs.ts";

export interface Run {
  kind: "text" | "code" | "table";
  lines: Line[];
}

/** When this share of a document uses a monospaced font, the font does not indicate code. */
const MONOSPACED_SHARE = 0.7;
const TABLE_ROWS = 3;
const CODE_LINES = 2;

/**
 * Splits lines into runs of code (monospaced font, two lines or more), tables (rows of equally many cells), and text.
 * Monospaced words within a paragraph's lines are names in its text. `leading` is the usual line spacing in font sizes.
 */
export function lineRuns(lines: Line[], leading: number): Run[] {
  const monospaced = lines.filter((line) => line.isMonospace).length;
  const isMonospaceDocument = monospaced > lines.length * MONOSPACED_SHARE;
  const kindOf = (line: Line): Run["kind"] => {
    if (line.isMonospace && !isMonospaceDocument) return "code";
    return line.text.includes("\t") ? "table" : "text";
  };
  const runs: Run[] = [];
  for (const line of lines) {
    const kind = kindOf(line);
    const run = runs.at(-1);
    const last = run?.lines.at(-1);
    const isSame = run?.kind === kind && last !== undefined;
    if (isSame && (kind === "text" || continuesRun(run.lines, line, kind, leading))) run.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  const needed = { text: 0, code: CODE_LINES, table: TABLE_ROWS };
  const isInText = (run: Run, at: number) => {
    const last = runs[at - 1]?.lines.at(-1);
    const first = run.lines[0]!;
    return (
      run.kind === "code" && last !== undefined && isNextLine(last, first, leading) && Math.abs(last.x - first.x) < 1
    );
  };
  return merge(
    runs.map((run, at) => (run.lines.length < needed[run.kind] || isInText(run, at) ? { ...run, kind: "text" } : run)),
  );
}

/** Directly below the last line; after an empty line, code continues only if it is not indented less. */
function continuesRun(lines: Line[], line: Line, kind: "code" | "table", leading: number): boolean {
  const last = lines.at(-1)!;
  const isNear = last.page === line.page && line.y > last.y && line.y - last.y < line.size * 2.8;
  if (!isNear) return false;
  if (kind === "table") return cells(last) === cells(line);
  return isNextLine(last, line, leading) || line.x > Math.min(...lines.map((one) => one.x)) - 1;
}

function cells(line: Line): number {
  return line.text.split("\t").length;
}

function merge(runs: Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.kind === "text" && last?.kind === "text") last.lines.push(...run.lines);
    else merged.push({ ...run, lines: [...run.lines] });
  }
  return merged;
}

/** Code with the indentation of its lines. */
export function codeText(lines: Line[]): string {
  const left = Math.min(...lines.map((line) => line.x));
  return lines
    .map((line) => {
      const width = (line.right - line.x) / Math.max(1, line.text.length);
      const indent = width > 0 ? Math.round((line.x - left) / width) : 0;
      return " ".repeat(Math.min(indent, 40)) + line.text.replaceAll("\t", "    ");
    })
    .join("\n");
}
