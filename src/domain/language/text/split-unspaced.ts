import { particles } from "../languages/particles.ts";
import { characterPairs } from "./character-pairs.ts";

/**
 * The words of a run in a script that is written without spaces. Chinese characters become overlapping pairs, and a run of
 * katakana is one word: both are the same in every runtime and beside every neighbour, which the words of a dictionary are not.
 * Grammatical words between them (`particles`) are words of their own, so that they can be ignored and pair with nothing.
 * Thai and its relatives are split by `Intl.Segmenter`: their letters are an alphabet, and pairs of them mean nothing.
 */
export function splitUnspaced(run: string): string[] {
  if (!eastAsian.test(run)) return segmented(run);
  const words: string[] = [];
  for (const [piece] of run.matchAll(pieces)) {
    if (katakana.test(piece)) words.push(piece.length > 2 ? piece.replace(/ー$/, "") : piece);
    else if (eastAsian.test(piece)) words.push(...withoutParticles(piece));
    else words.push(...segmented(piece));
  }
  return words;
}

const eastAsian = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;
const katakana = /^[\p{Script=Katakana}ー゛゜]+$/u;
const pieces =
  /\p{Script=Katakana}[\p{Script=Katakana}ー゛゜]*|[\p{Script=Hiragana}ー゛゜]+|[\p{scx=Han}\p{M}]+|[^\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]+/gu;

let particle: RegExp | null = null;

function withoutParticles(piece: string): string[] {
  particle ??= new RegExp(`(${particles().join("|")})`, "u");
  return piece.split(particle).flatMap((part, at) => (at % 2 === 1 ? [part] : part === "" ? [] : characterPairs(part)));
}

let segmenter: Intl.Segmenter | null = null;

function segmented(run: string): string[] {
  segmenter ??= new Intl.Segmenter("th", { granularity: "word" });
  return Array.from(segmenter.segment(run), ({ segment }) => segment).filter((segment) =>
    /[\p{L}\p{N}]/u.test(segment),
  );
}
