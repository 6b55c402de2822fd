const MAX_NAME_LENGTH = 100;

/** Whether a first row names the columns: short, distinct words, no numbers except years, in most columns. */
export function isHeaderRow(row: string[], body: string[][]): boolean {
  const names = row.filter((cell) => cell !== "");
  if (names.length < 2 || names.length * 2 < row.length) return false;
  if (new Set(names).size < names.length && body.length < 2) return false;
  return names.every(isName);
}

function isName(cell: string): boolean {
  if (cell.length > MAX_NAME_LENGTH) return false;
  return (
    /^(19|20)\d\d$/.test(cell) || (/\p{L}/u.test(cell) && !/^[-+]?[\p{Sc}\s]*\d/u.test(cell)) || /^[#№%]$/.test(cell)
  );
}
