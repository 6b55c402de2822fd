const maxLength = 160;

/**
 * Whether a line may be a defined term or a caption, which belongs to the text below it: short, not the end of a
 * sentence, and mostly letters or figures (a line of arrows and bars is a page's navigation). A line that contains the
 * end of a sentence is prose.
 */
export function isTermLine(line: string): boolean {
  const bare = line.trim();
  if (bare === "" || bare.length > maxLength || bare.includes("\n") || /[.!?;:,…]["”»)*]*$/.test(bare)) return false;
  if (/[.!?]["”»)]*\s+\p{Lu}/u.test(bare)) return false;
  const letters = bare.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters > 0.4 * bare.replace(/\s/g, "").length;
}
