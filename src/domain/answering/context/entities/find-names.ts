import type { FoundEntity, Token } from "./entity.ts";

/** The words before a name, from the last one back. */
const introductions: readonly (readonly string[])[] = [
  ["my", "name", "is"],
  ["my", "full", "name", "is"],
  ["my", "name's"],
  ["my", "name’s"],
  ["call", "me"],
  ["name", "of"],
  ["меня", "зовут"],
  ["мое", "имя"],
  ["моё", "имя"],
  ["зовите", "меня"],
];
/** "Call me later" is no introduction. */
const needsCapital = new Set(["call me", "name of", "зовите меня"]);
const titles = /^(?:mr|mrs|ms|dr|prof|г-н|г-жа)$/;
const name = /^\p{Lu}(?:[\p{L}\p{M}]{1,30})?(?:['’-]\p{L}[\p{L}\p{M}]{0,30})?$/u;
const initial = /^\p{Lu}$/u;
const smallName = /^\p{Ll}[\p{L}\p{M}]{1,30}(?:-\p{L}[\p{L}\p{M}]{0,30})?$/u;
/** Words that follow "my name is" and are no name. */
const noName =
  /(?:ed|ing)$|^(?:not|on|in|at|the|a|an|so|very|too|also|wrong|missing|different|now|still|correct|incorrect|right|there|back|when|later|if|as|and|under|same|blank|empty|это|не|как|так|вам|вы|уже|ещё|еще|когда|если|по|на|в|и|но)$/;
const maxWords = 3;

/** Names that people introduce themselves with: "my name is …", "меня зовут …". */
export function findNames(tokens: Token[], text: string): FoundEntity[] {
  const found: FoundEntity[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const words = introductions.find((each) => isBefore(tokens, at, each));
    if (words === undefined) continue;
    const read = readName(tokens, titles.test(tokens[at]!.lower) ? at + 1 : at, !needsCapital.has(words.join(" ")));
    if (read === null) continue;
    const start = tokens[at]!.start;
    const end = tokens[read.last]!.end;
    const own = tokens.slice(read.first, read.last + 1).map((token) => token.text);
    const normalised = own
      .map((word) => (read.isSmall ? capitalised(word) : word))
      .join(" ")
      .normalize("NFC");
    found.push({
      type: "name",
      value: text.slice(start, end),
      normalised,
      start,
      end,
      confidence: read.isSmall ? 0.75 : 0.95,
    });
  }
  return found;
}

function isBefore(tokens: Token[], at: number, words: readonly string[]): boolean {
  if (at < words.length) return false;
  return words.every((word, place) => {
    const token = tokens[at - words.length + place]!;
    const isLast = place === words.length - 1;
    return token.lower === word && (token.after === "" || (isLast && /^[:—–-]+$/.test(token.after)));
  });
}

function readName(
  tokens: Token[],
  first: number,
  maySmall: boolean,
): { first: number; last: number; isSmall: boolean } | null {
  const begins = tokens[first];
  if (begins === undefined || noName.test(begins.lower)) return null;
  if (name.test(begins.text) && !initial.test(begins.text)) {
    let last = first;
    while (last - first + 1 < maxWords && /^\.?$/.test(tokens[last]!.after)) {
      const next = tokens[last + 1];
      // A full stop ends the name, unless it stands after an initial.
      if (next === undefined || (tokens[last]!.after === "." && !initial.test(tokens[last]!.text))) break;
      if (!name.test(next.text)) break;
      last += 1;
    }
    return { first, last, isSmall: false };
  }
  if (!maySmall || !smallName.test(begins.text)) return null;
  // In small letters only one word is taken, and only at the end of a clause.
  const next = tokens[first + 1];
  const isClosed = next === undefined || begins.after !== "" || /^(?:and|from|i|и|я|из)$/.test(next.lower);
  if (isClosed) return { first, last: first, isSmall: true };
  const isSecondClosed = tokens[first + 2] === undefined || next?.after !== "";
  const isName = next !== undefined && smallName.test(next.text) && !noName.test(next.lower);
  return isName && isSecondClosed ? { first, last: first + 1, isSmall: true } : null;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
