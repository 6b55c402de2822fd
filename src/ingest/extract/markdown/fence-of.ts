const FENCE = /^ {0,3}(`{3,}|~{3,})([^\n]*)/;

/** The fence of the code block that is open after a line: its own, that of the line, or null (CommonMark 0.31, 4.5). */
export function fenceOf(line: string, open: string | null): string | null {
  const [, fence, rest = ""] = FENCE.exec(line) ?? [];
  if (open === null) return fence === undefined || (fence[0] === "`" && rest.includes("`")) ? null : fence;
  const closes = fence !== undefined && fence[0] === open[0] && fence.length >= open.length && rest.trim() === "";
  return closes ? null : open;
}
