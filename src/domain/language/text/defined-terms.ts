import { isTermLine } from "./is-term-line.ts";
import { startsWithTerm } from "./starts-with-term.ts";

/**
 * The terms that a text defines: lines that introduce the paragraph below them. Signs and arguments after a term (`cd [
 * -q ]`, `AUTO_CD (-J)`) are left out.
 */
export function definedTerms(text: string): string[] {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.split("\n"));
  return paragraphs.flatMap((lines, at) => {
    const first = lines[0] ?? "";
    const next = paragraphs[at + 1];
    const introduces = lines.length === 1 && next !== undefined && isTermLine(first) && !isTermLine(next.join("\n"));
    if (!introduces && !startsWithTerm(lines)) return [];
    const term = first.trim();
    const sign = term.search(/(?<!\s)\s+[[(<{]/);
    const bare = sign === -1 ? term : term.slice(0, sign);
    return bare === "" ? [] : [bare];
  });
}
