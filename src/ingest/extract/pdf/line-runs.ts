import { type FoundTable, findTable } from "./find-table.ts";
import type { Line } from "./page-lines.ts";
import { isNextLine } from "./paragraphs.ts";

export interface Run {
  kind: "text" | "code" | "table";
  lines: Line[];
  /** The left edge of its lines. */
  left: number;
  /** The columns of a table. */
  columns?: FoundTable["columns"];
}

/** When this share of a document uses a monospaced font, the font does not indicate code. */
const MONOSPACED_SHARE = 0.7;
const CODE_LINES = 2;

/**
 * Splits lines into runs of code (monospaced font, two lines or more), tables (rows of cells in columns), and text.
 * Monospaced words within a paragraph's lines are names in its text. `leading` is the usual line spacing in font sizes.
 */
export function lineRuns(lines: Line[], leading: number): Run[] {
  const monospaced = lines.filter((line) => line.isMonospace).length;
  const isMonospaceDocument = monospaced > lines.length * MONOSPACED_SHARE;
  const runs: Run[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!;
    const isCode = line.isMonospace && !isMonospaceDocument;
    const table = isCode ? null : findTable(lines, at);
    if (table !== null) {
      runs.push({ kind: "table", left: leftOf(table.lines), ...table });
      at += table.lines.length;
      continue;
    }
    const run = runs.at(-1);
    const kind = isCode ? "code" : "text";
    const isSame = run?.kind === kind && (kind === "text" || continuesCode(run, line, leading));
    if (isSame) {
      run.lines.push(line);
      run.left = Math.min(run.left, line.x);
    } else runs.push({ kind, lines: [line], left: line.x });
    at++;
  }
  const isText = (run: Run, at: number) => {
    if (run.kind !== "code") return false;
    const last = runs[at - 1]?.lines.at(-1);
    const first = run.lines[0]!;
    const isInText = last !== undefined && isNextLine(last, first, leading) && Math.abs(last.x - first.x) < 1;
    return run.lines.length < CODE_LINES || isInText;
  };
  return merge(runs.map((run, at) => (isText(run, at) ? { ...run, kind: "text" } : run)));
}

/** Directly below the last line; after an empty line, code continues only if it is not indented less. */
function continuesCode({ lines, left }: Run, line: Line, leading: number): boolean {
  const last = lines.at(-1)!;
  const isNear = last.page === line.page && line.y > last.y && line.y - last.y < line.size * 2.8;
  if (!isNear) return false;
  return isNextLine(last, line, leading) || line.x > left - 1;
}

function merge(runs: Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.kind === "text" && last?.kind === "text") for (const line of run.lines) last.lines.push(line);
    else merged.push({ ...run, lines: [...run.lines] });
  }
  return merged;
}

/** Code with the indentation of its lines. */
export function codeText(lines: Line[]): string {
  const left = leftOf(lines);
  return lines
    .map((line) => {
      const width = (line.right - line.x) / Math.max(1, line.text.length);
      const indent = width > 0 ? Math.round((line.x - left) / width) : 0;
      return " ".repeat(Math.min(indent, 40)) + line.text.replaceAll("\t", "    ");
    })
    .join("\n");
}

function leftOf(lines: Line[]): number {
  return lines.reduce((left, line) => Math.min(left, line.x), Number.POSITIVE_INFINITY);
}
