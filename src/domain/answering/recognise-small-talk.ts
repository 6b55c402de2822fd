import { knownLanguages } from "../language/languages/known-languages.ts";
import type { Language, SmallTalk } from "../language/languages/language.ts";
import { wordsIn } from "../language/languages/words-in.ts";

export type SmallTalkKind = keyof SmallTalk | "person";

const kinds: readonly (keyof SmallTalk)[] = [
  ...(["greeting", "thanks", "farewell", "identity", "acknowledgement", "abilities", "presence"] as const),
];
const maxLength = 200;

/**
 * Recognises a message that needs no document: pure small talk, or a direct request for an operator (`person`). null
 * for a message with anything else in it ("Hello, how do I …"). It is read in `language` first, then in every other one, because
 * a few words do not always tell theirs. Messages over 200 characters are never small talk.
 */
export function recogniseSmallTalk(message: string, language: Language): SmallTalkKind | null {
  return recognisedTalk(message, language)?.kind ?? null;
}

/** The same, with the language in which the message was understood. */
export function recognisedTalk(
  message: string,
  language: Language,
): { kind: SmallTalkKind; language: Language } | null {
  if (message.length > maxLength) return null;
  const text = message.toLowerCase().replaceAll(/[’ʼ]/g, "'").replaceAll("i\u0307", "i").replace(drawnOut, "$1");
  const parts = text
    .split(/[.,!?;:)(\n。，、！？；：।؟،]+/)
    .map((part) => part.replace(edges, "").replace(/\s+/g, " "))
    .filter((part) => part !== "");
  if (parts.length === 0) return null;
  for (const each of [language, ...knownLanguages]) {
    const kind = kindOf(parts, each);
    if (kind !== null) return { kind, language: each };
  }
  return mixed(parts, language);
}

/** "Hello, спасибо": each part in a language of its own. The last one is answered. */
function mixed(parts: string[], language: Language): { kind: SmallTalkKind; language: Language } | null {
  if (parts.length === 1) return null;
  const read = parts.map((part) => {
    const each = [language, ...knownLanguages].find((other) => kindOf([part], other) !== null);
    return each === undefined ? null : { kind: kindOf([part], each)!, language: each };
  });
  return read.includes(null) ? null : read.at(-1)!;
}

/** "Hellooo", "приветттт". */
const drawnOut = /(\p{L})\1{2,}/gu;
const edges = /^[^\p{L}\p{N}]+|(?<![^\p{L}\p{M}\p{N}])[^\p{L}\p{M}\p{N}]+$/gu;

function kindOf(parts: string[], language: Language): SmallTalkKind | null {
  const found = parts.map((part) => kinds.find((kind) => language.smallTalk[kind].test(part)) ?? null);
  const rest = parts.filter((_, at) => found[at] === null || found[at] === "acknowledgement");
  if (rest.length > 0 && asksForPerson(rest.join(" . "), language)) return "person";
  return found.includes(null) ? null : (found.at(-1) ?? null);
}

function asksForPerson(text: string, language: Language): boolean {
  const { person, ask, filler, reason } = language.requestForPerson;
  const words = wordsIn(text.split(reason)[0] ?? "", language, [person, ask, filler]);
  if (words.length === 0 || words.length > (language.isUnspaced ? 30 : 14)) return false;
  const hasPerson = words.some((word) => person.test(word));
  return hasPerson && words.every((word) => person.test(word) || ask.test(word) || filler.test(word));
}
