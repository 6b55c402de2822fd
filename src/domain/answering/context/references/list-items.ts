import { phrasesOf } from "./phrases-of.ts";
import type { ReferenceWords } from "./reference-words.ts";

/** The items of a list that a text gives, in order, and how sure it is that they are one. */
export interface ItemList {
  items: string[];
  confidence: number;
}

const bullet = /^\s{0,8}(?:[-*•–]|\d{1,2}[.)])\s+(\S.*)$/;
const row = /^\s{0,8}\|(?!\s*:?-)([^|]+)\|/;
/** Ends the name of an item: "Team: 29 USD", "Team (29 USD)", "Team — for five". */
const separator = /\s[-–—]\s|\s\(|[:;,.](?:\s|$)/;
const marker = /(?<!\s)\s*\[\d{1,3}\]/g;
const maxLabel = 80;
const maxItems = 20;
const maxSentence = 600;

/** The list of a text: its bullets or numbered lines, the rows of a table, or an enumeration in a sentence; null without one. */
export function listItems(text: string, words: ReferenceWords): ItemList | null {
  const lines = text.replace(marker, "").split("\n");
  const bullets = lines.flatMap((line) => bullet.exec(line)?.[1] ?? []);
  if (bullets.length >= 2) return { items: bullets.slice(0, maxItems).map(labelOf), confidence: 0.95 };
  const rows = lines.flatMap((line) => row.exec(line)?.[1]?.trim() ?? []);
  const hasHead = lines.some((line) => /^\s{0,8}\|\s*:?-/.test(line));
  const cells = hasHead ? rows.slice(1) : rows;
  if (cells.length >= 2) return { items: cells.slice(0, maxItems), confidence: 0.9 };
  const enumerations = lines.flatMap((line) =>
    line.split(/(?<=[.!?])\s+/).flatMap((sentence) => enumerationOf(sentence, words)),
  );
  const best = enumerations.reduce<string[]>((most, items) => (items.length > most.length ? items : most), []);
  return best.length < 2 ? null : { items: best.slice(0, maxItems), confidence: best.length > 2 ? 0.8 : 0.7 };
}

function labelOf(item: string): string {
  const bare = item
    .replace(/\*\*|__/g, "")
    .trim()
    .slice(0, maxLabel);
  const end = bare.search(separator);
  return end > 0 ? bare.slice(0, end) : bare;
}

/** The things of a sentence such as "A rowing boat costs 12 euros, a pedal boat 15 euros": one of each part. */
function enumerationOf(sentence: string, words: ReferenceWords): string[][] {
  if (sentence.length > maxSentence) return [];
  const listed = sentence.slice(sentence.indexOf(":") + 1).replace(/\s+/g, " ");
  const parts = listed.split(words.and).filter((part) => part.trim() !== "");
  if (parts.length < 2) return [];
  const things = parts.map((part) => phrasesOf(part, words).find(({ isProperty }) => !isProperty)?.text);
  return things.every((thing) => thing !== undefined) ? [things] : [];
}
