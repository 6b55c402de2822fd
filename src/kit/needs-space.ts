/** Scripts that put no blank between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese, and their punctuation. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\u30fb\u30fc\uff00-\uffef`;
const ENDS_UNSPACED = new RegExp(`[${UNSPACED}]$`, "u");
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");

const COUNTED = /^[年月日時时点點分秒号號個个人名元円圆章節节条條項项页頁件回度歳岁]/;

/** Whether two pieces of one text, such as the ends of two lines, are joined with a blank. */
export function needsSpace(before: string, after: string): boolean {
  const end = ENDS_UNSPACED.test(before.slice(-2));
  const start = STARTS_UNSPACED.test(after.slice(0, 2));
  if (end && start) return false;
  // A number and what it counts are one word: 2024年, 第3章.
  return !(/第$/.test(before) && /^\d/.test(after)) && !(/\d$/.test(before) && COUNTED.test(after));
}

/**
 * A text in one line: its line breaks, with the white space around them, become blanks, but nothing inside words without blanks
 * (CSS Text 3, section 4.1.3).
 */
export function joinLines(text: string): string {
  return text.replace(/\s+/g, (run, at: number) => {
    if (!run.includes("\n")) return run;
    const end = at + run.length;
    return needsSpace(text.slice(Math.max(0, at - 2), at), text.slice(end, end + 2)) ? " " : "";
  });
}

/** Whether a character belongs to a script without blanks between words. */
export function isUnspaced(character: string): boolean {
  return STARTS_UNSPACED.test(character);
}
