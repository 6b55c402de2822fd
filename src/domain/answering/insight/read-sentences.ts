import { languageOf } from "../../language/languages/language-of.ts";
import type { Span } from "../../language/sentences/span.ts";
import { splitSentences } from "../../language/sentences/split-sentences.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import { trimSpan } from "../../language/sentences/trim-span.ts";
import type { Found, ReadText } from "./insight.ts";

/** Maximum text that is analysed, UTF-16 units, and sentences of it: about a second of work. */
const limits = { characters: 400_000, sentences: 3_000 };

export interface Sentence extends Found {
  /** Its stems, repeats kept. */
  terms: string[];
  distinct: ReadonlySet<string>;
  /** The index of its block, and the heading above it, if there is one. */
  block: number;
  heading: string | null;
}

/** The sentences of a document's paragraphs and list items, in order; headings, tables and code are left out. */
export function readSentences(document: ReadText): { sentences: Sentence[]; isPartial: boolean } {
  const sentences: Sentence[] = [];
  let heading: string | null = null;
  for (const [place, block] of document.blocks.entries()) {
    if (block.start > limits.characters || sentences.length >= limits.sentences) return { sentences, isPartial: true };
    const text = document.text.slice(block.start, Math.min(block.end, limits.characters));
    if (block.kind === "heading") heading = text.replace(/\s+/g, " ").trim();
    if (block.kind !== "paragraph" && block.kind !== "list") continue;
    const language = languageOf(text);
    const spans =
      block.kind === "paragraph"
        ? splitSentences(text, language)
        : entriesOf(text).flatMap((entry) =>
            splitSentences(text.slice(entry.start, entry.end), language).map(({ start, end }) => ({
              ...{ start: entry.start + start, end: entry.start + end },
            })),
          );
    for (const { start, end } of spans) {
      const said = text.slice(start, end);
      const sentence = { text: said.replace(/\s+/g, " "), start: block.start + start, end: block.start + end };
      const terms = termsOf(said);
      sentences.push({ ...sentence, terms, distinct: new Set(terms), block: place, heading });
    }
  }
  return { sentences, isPartial: document.text.length > limits.characters };
}

/** The items of a list without their bullets, each with its continuation lines when there are bullets. */
function entriesOf(list: string): Span[] {
  const entry = bullet.test(list) ? /(?:^|\n)[^\S\n]*(?:[-*•–]|\d{1,3}[.)])[^\S\n]+/g : /(?:^|\n)/g;
  const begins = Array.from(list.matchAll(entry), (match) => ({
    at: match.index,
    start: match.index + match[0].length,
  }));
  return begins.flatMap(({ start }, place) => trimSpan(list, start, begins[place + 1]?.at ?? list.length) ?? []);
}

const bullet = /^[^\S\r\n\u2028\u2029]*(?:[-*•–]|\d{1,3}[.)])[^\S\n]/m;
