import type { Language, SmallTalk } from "../language/languages/language.ts";

export type SmallTalkKind = keyof SmallTalk | "person";

const kinds: readonly (keyof SmallTalk)[] = ["greeting", "thanks", "farewell", "identity", "acknowledgement"];
const maxLength = 200;

/**
 * Recognises a message that needs no document: pure small talk, or a direct request for an operator (`person`). null
 * for a message with anything else in it ("Hello, how do I …"). Messages over 200 characters are never small talk.
 */
export function recogniseSmallTalk(message: string, language: Language): SmallTalkKind | null {
  if (message.length > maxLength) return null;
  const text = message.toLowerCase().replaceAll("’", "'");
  const parts = text
    .split(/[.,!?;:)(\n]+/)
    .map((part) => part.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, "").replace(/\s+/g, " "))
    .filter((part) => part !== "");
  if (parts.length === 0) return null;
  const found = parts.map((part) => kinds.find((kind) => language.smallTalk[kind].test(part)) ?? null);
  const rest = parts.filter((_, at) => found[at] === null || found[at] === "acknowledgement");
  if (rest.length > 0 && asksForPerson(rest.join(" . "), language)) return "person";
  return found.includes(null) ? null : (found.at(-1) ?? null);
}

function asksForPerson(text: string, language: Language): boolean {
  const { person, ask, filler, reason } = language.requestForPerson;
  const words = (text.split(reason)[0] ?? "").match(/[\p{L}\p{N}'-]+/gu) ?? [];
  if (words.length === 0 || words.length > 14) return false;
  const hasPerson = words.some((word) => person.test(word));
  return hasPerson && words.every((word) => person.test(word) || ask.test(word) || filler.test(word));
}
