import { everydayKin } from "./everyday-words.ts";
import { compoundWords } from "./extra-words.ts";
import { isStopWord } from "./is-stop-word.ts";
import { splitWords } from "./split-words.ts";
import { stem } from "./stem.ts";
import type { AnalysedText, Kin } from "./types.ts";

/** A question of more distinct stems says enough by itself, and every further word costs time. */
const mostStems = 5;
/** Parts of a written compound ("end-to-end-test"). */
const mostParts = 4;
const particles = new Set(["up", "in", "out", "off", "on", "over", "down"]);

/** What a question might have said instead: its compounds and, where it is short, its neighbours as one word and everyday wording. */
export function kinOf(question: string, analysed: AnalysedText): Kin[] {
  const own = new Set(analysed.stems);
  const isShort = own.size <= mostStems;
  const written = new Set(compoundWords(question));
  if (!isShort && written.size === 0) return [];
  const kin = new Map<string, Kin>();
  const add = (of: string[], other: string, isCompound: boolean) => {
    if (own.has(other) || of.length === 0) return;
    const known = kin.get(other);
    kin.set(other, { stem: other, of: [...new Set([...(known?.of ?? []), ...of])], isCompound });
  };
  const words = splitWords(question);
  const stemsOf = (parts: string[]) => parts.filter((part) => !isStopWord(part)).map(stem);
  for (let at = 0; at + 1 < words.length; at++) {
    const isSpoken =
      isShort && !isStopWord(words[at]!) && (!isStopWord(words[at + 1]!) || particles.has(words[at + 1]!));
    for (let length = 2; length <= mostParts && at + length <= words.length; length++) {
      const parts = words.slice(at, at + length);
      const joined = parts.join("");
      if ((length === 2 && isSpoken) || written.has(joined)) add(stemsOf(parts), stem(joined), true);
    }
  }
  if (isShort) for (const one of own) for (const other of everydayKin(one)) add([one], other, false);
  return [...kin.values()];
}
