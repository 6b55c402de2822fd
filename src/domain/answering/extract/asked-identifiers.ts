const identifier = /^-{1,2}[\p{L}\d]|^\p{Lu}[\p{Lu}\d]+$|[\p{L}\d]_|\p{Ll}\p{Lu}|[\p{L}\d][.:/][\p{L}\d]|\p{L}\d/u;

/**
 * Identifiers in a question, as prose does not have them: `AUTO_CD`, `--force`, `maxAge`, `BB-204`, or a quoted word.
 */
export function askedIdentifiers(question: string): string[] {
  const quoted = Array.from(question.matchAll(/[`"“«‘]([^`"“«‘”»’\s]+)[`"”»’]/g), (match) => match[1]!);
  const words = question.split(/[\s,;!?"'`“”«»()]+/).map((word) => word.replace(/(?<![.:])[.:]+$/, ""));
  return [...new Set([...quoted, ...words.filter((word) => identifier.test(word))])];
}
