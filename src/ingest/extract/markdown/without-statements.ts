const IMPORT = /^import\s(?:[^'"]*\sfrom\s*)?['"][^'"]*['"];?\s*$/;
const EXPORT = /^export\s+(?:const|let|default|function|async)\s/;
/** Lines of one import statement; longer ones are text. */
const MAX_LINES = 20;
/** A line of directive syntax, as documentation generators use it: `:::note Title`, `:::`, `[!NOTE]`. */
const DIRECTIVE = /^(?::{3,}[ \t]*[\w-]*|\[!\w+\])/;

/** A paragraph without the statements of MDX and the marks of notes; the title of a note stays. */
export function withoutStatements(paragraph: string): string {
  if (!/^(?:import|export)\s|^:::|^\[!/m.test(paragraph)) return paragraph;
  const kept: string[] = [];
  let statement: string[] | null = null;
  for (const line of paragraph.split("\n")) {
    if (statement === null && /^import\s/.test(line)) statement = [];
    if (statement !== null) {
      statement.push(line);
      if (IMPORT.test(statement.join(" "))) statement = null;
      else if (statement.length === MAX_LINES) {
        kept.push(...statement);
        statement = null;
      }
    } else if (!EXPORT.test(line)) {
      kept.push(line.replace(DIRECTIVE, "").trim());
    }
  }
  return [...kept, ...(statement ?? [])].filter((line) => line !== "").join("\n");
}
