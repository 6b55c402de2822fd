/** Longest name of a file, UTF-16 units. */
const maxLength = 200;

/** A file's name as a person reads it: one line without control characters and without a path. Empty where nothing is left. */
export function plainName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? "";
  const line = base
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"]+/gu, " ")
    .trim()
    .toWellFormed();
  if (line.length <= maxLength) return line;
  // What it is shall still be seen.
  const extension = /\.[^.\s]{1,10}$/.exec(line)?.[0] ?? "";
  return `${line.slice(0, maxLength - extension.length)}${extension}`.toWellFormed();
}
