import type { Mutate } from "./mutate-bytes.ts";
import type { Random } from "./random.ts";

const numbers = ["-1", "0", "65537", "1048576", "2147483648", "1e308", "99999999999999999999", "NaN", "0x1", "٣"];
const values = [
  "",
  " ",
  "../../x",
  "#",
  "rId1",
  "A1:XFD1048576",
  "javascript:1",
  "http://127.0.0.1:1/",
  "x".repeat(9_000),
];

/** Deep enough for recursion to overflow a stack. */
const depths = [10, 300, 20_000];

const onText = (change: (text: string, random: Random) => string): Mutate => {
  return (bytes, random) => Buffer.from(change(bytes.toString("latin1"), random), "latin1");
};

/** Mutations of markup and of text in lines, by the word that names them. */
export const textMutations: Record<string, Mutate> = {
  "another number": onText((text, random) => replaceOne(text, /\d+/g, random, () => random.pick(numbers))),
  "another value": onText((text, random) => replaceOne(text, /"[^"<>]*"/g, random, () => `"${random.pick(values)}"`)),
  "a missing tag": onText((text, random) => replaceOne(text, /<\/?[\w:]+[^<>]*>/g, random, () => "")),
  "another tag": onText((text, random) => {
    const tags = text.match(/<\/?[\w:]+[^<>]*>/g) ?? [""];
    return replaceOne(text, /<\/?[\w:]+[^<>]*>/g, random, () => random.pick(tags));
  }),
  "deep nesting": onText((text, random) => {
    const depth = random.pick(depths);
    return replaceOne(text, /<([\w:]+)[^<>/]*>|[[{(]|^[>*#-] ?/gm, random, (found) => found.repeat(depth));
  }),
  "many elements": onText((text, random) =>
    replaceOne(text, /<([\w:]+)[^<>]*>[^<>]*<\/\1>|^.*\n/gm, random, (found) =>
      found.repeat(Math.min(20_000, Math.ceil(500_000 / Math.max(1, found.length)))),
    ),
  ),
  "lines in another order": onText((text, random) => {
    const lines = text.split("\n");
    return lines.map(() => lines[random.below(lines.length)]).join("\n");
  }),
  "another encoding": (bytes, random) => {
    const text = bytes.toString();
    const little = Buffer.from(`\ufeff${text}`, "utf16le");
    const big = Buffer.from(little.subarray(0, little.length - (little.length % 2))).swap16();
    return random.pick([little, little.subarray(2), big, Buffer.from(text, "latin1"), Buffer.from(`\ufeff${text}`)]);
  },
};

/** Replaces one of the matches, chosen by chance. */
export function replaceOne(text: string, pattern: RegExp, random: Random, change: (found: string) => string): string {
  const matches = Array.from(text.matchAll(pattern)).filter(([found]) => found !== "");
  if (matches.length === 0) return text;
  const match = random.pick(matches);
  const [found] = match;
  return text.slice(0, match.index) + change(found) + text.slice(match.index + found.length);
}
