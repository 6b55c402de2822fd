import type { HtmlBlock } from "./html-block.ts";
import { type GridRow, type TableCell, type TableRow, tableGrid } from "./table-grid.ts";

/** A cell longer than this means that the table is a page layout. */
const LAYOUT_CELL = 600;
/** Marks an empty cell at the edge of a row, where white space would be trimmed and shift the other cells. */
const EMPTY = "—";

/** A table as blocks: one table, or the blocks of its cells one after another when it lays out the page. */
export function tableBlocks(
  rows: TableRow[],
  toBlock: (withTargets: string, text: string, from: HtmlBlock[]) => HtmlBlock,
): HtmlBlock[] {
  const filled = rows.filter((row) => row.cells.length > 0);
  const cells = filled.flatMap((row) => row.cells);
  const all = cells.flatMap((cell) => cell.blocks);
  if (isLayout(filled, cells)) {
    const areParagraphs = cells.every(
      ({ blocks }) => blocks.length === 0 || (blocks.length === 1 && blocks[0]!.kind === "paragraph"),
    );
    if (!areParagraphs || all.length < 2) return all;
    const join = (of: "withTargets" | "text") => all.map((block) => block[of]).join("\n");
    return [{ ...toBlock(join("withTargets"), join("text"), all), kind: "paragraph" }];
  }
  const grid = withoutEmpty(tableGrid(filled, cellText));
  const titles: HtmlBlock[] = [];
  while (grid.length > 1 && grid[0]!.isTitle) {
    const [title = ""] = grid.shift()!.cells;
    titles.push({ ...toBlock(title, title, []), kind: "paragraph" });
  }
  const lines = withOneHeader(grid).map((row) => (row.isTitle ? row.cells[0]! : toLine(row.cells)));
  const text = lines.join("\n");
  return [...titles, toBlock(text, text, all)];
}

function isLayout(rows: TableRow[], cells: TableCell[]): boolean {
  if (rows.every((row) => row.cells.length < 2)) return true;
  if (cells.some((cell) => lengthOf(cell) > LAYOUT_CELL)) return true;
  if (cells.some((cell) => cell.isHeader)) return false;
  return cells.some(({ blocks }) =>
    blocks.some(({ kind, text }) => kind === "heading" || (kind === "table" && text.includes("\n"))),
  );
}

function lengthOf({ blocks }: TableCell): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function cellText({ blocks, label }: TableCell): string {
  const texts = blocks.map(({ kind, withTargets: text }) => {
    if (kind === "list") return text.replace(/^ *- /gm, "").split("\n").join("; ");
    return kind === "table" ? text.replaceAll(" | ", ", ").split("\n").join("; ") : text;
  });
  return (texts.join(" ").replace(/\s+/g, " ").trim() || label).replaceAll(" | ", " / ");
}

/** Leaves out rows without text. */
function withoutEmpty(grid: GridRow[]): GridRow[] {
  return grid.filter((row) => row.cells.some((cell) => cell !== ""));
}

/** Several rows of column names become one: "2026 Q1", "2026 Q2". */
function withOneHeader(grid: GridRow[]): GridRow[] {
  const end = grid.findIndex((row) => !row.isHeader || row.isTitle);
  if (end < 2) return grid;
  const cells = grid[0]!.cells.map((_, column) => {
    const names = new Set(grid.slice(0, end).map((row) => row.cells[column] ?? ""));
    return [...names].filter((name) => name !== "").join(" ");
  });
  return [{ cells, isHeader: true, isTitle: false }, ...grid.slice(end)];
}

function toLine(cells: string[]): string {
  const last = cells.length - 1;
  return cells.map((cell, at) => (cell === "" && (at === 0 || at === last) ? EMPTY : cell)).join(" | ");
}
