/** A cell longer than this means that the table is a page layout. */
const LAYOUT_CELL = 600;

/** The rows of a table as lines of cells; a layout table becomes its cells one after another. */
export function tableText(rows: string[][]): { kind: "table" | "paragraph"; text: string } {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ""));
  const isLayout =
    filled.every((row) => row.length < 2) || filled.some((row) => row.some((cell) => cell.length > LAYOUT_CELL));
  if (isLayout)
    return {
      kind: "paragraph",
      text: filled
        .flat()
        .filter((cell) => cell.trim() !== "")
        .join("\n"),
    };
  return {
    kind: "table",
    text: filled.map((row) => row.map((cell) => cell.replace(/\s+/g, " ").trim()).join(" | ")).join("\n"),
  };
}
