/** The cells of a table's row; a cell of a drawn table that takes several lines is one. */
export function cellsOf(row: string): string[] {
  const lines = row.trim().split("\n").map(cellsOfLine);
  const [first = [], ...rest] = lines;
  if (rest.some((line) => line.length !== first.length)) return cellsOfLine(row.replace(/\s+/g, " ").trim());
  return first.map((cell, at) => [cell, ...rest.map((line) => line[at]!)].filter((part) => part !== "").join(" "));
}

function cellsOfLine(line: string): string[] {
  const bare = line
    .trim()
    .replaceAll("│", "|")
    .replace(/^\||\|$/g, "");
  return (bare.includes("|") ? bare.split("|") : bare.split(/\t+/)).map((cell) => cell.replace(/\s+/g, " ").trim());
}
