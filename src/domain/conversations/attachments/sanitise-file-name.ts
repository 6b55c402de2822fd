/** Longest file name, UTF-16 units. */
const maxLength = 200;

/** A file name for display: one line without control characters and without a path. Empty when nothing is left. */
export function sanitiseFileName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? "";
  const line = base
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"]+/gu, " ")
    .trim()
    .toWellFormed();
  if (line.length <= maxLength) return line;
  // Keep the extension.
  const extension = /\.[^.\s]{1,10}$/.exec(line)?.[0] ?? "";
  return `${line.slice(0, maxLength - extension.length)}${extension}`.toWellFormed();
}
