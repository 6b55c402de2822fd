const maxLength = 160;
/** Longer lines of a script without spaces are sentences: Thai ends them with nothing. UTF-16 units. */
const maxUnspaced = { eastAsian: 24, thai: 36 };
const ended = /[.!?;:,…。！？।؟۔；：，、،؛]["”’»)*」』）]*$/;

/**
 * Whether a line may be a defined term or a caption, which belongs to the text below it: short, not the end of a
 * sentence, and mostly letters or figures (a line of arrows and bars is a page's navigation). A line that contains the
 * end of a sentence is prose.
 */
export function isTermLine(line: string): boolean {
  const bare = line.trim();
  if (bare === "" || bare.length > maxLength || bare.includes("\n") || ended.test(bare)) return false;
  if (/[.!?]["”»)]*\s+\p{Lu}|[。！？।؟۔]/u.test(bare) || isLongWithoutSpaces(bare)) return false;
  const letters = bare.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters > 0.4 * bare.replace(/\s/g, "").length;
}

function isLongWithoutSpaces(line: string): boolean {
  if (line.length <= maxUnspaced.eastAsian) return false;
  const eastAsian = line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const thai = line.match(/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu)?.length ?? 0;
  return eastAsian > maxUnspaced.eastAsian || thai > maxUnspaced.thai;
}
