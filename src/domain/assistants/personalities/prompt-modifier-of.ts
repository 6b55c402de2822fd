import { languageWithCode } from "../../language/languages/known-languages.ts";
import { sentencesOf } from "./rules.ts";
import type { Personality } from "./types.ts";

/** The parts of a personality that are in the prompt. */
export type SpokenPersonality = Pick<
  Personality,
  "traits" | "tone" | "language" | "formality" | "responseLength" | "greeting" | "forbiddenWords" | "examples"
>;

const formalities = {
  casual: "Write casually, as to a friend.",
  neutral: "",
  formal: "Write formally. Address the customer with respect, and use no colloquial words.",
};

/**
 * The text that a personality adds to the system prompt of a hosted model, one instruction a line; empty when it asks for nothing.
 * It says how to speak; what may be said is decided by the rules that follow it.
 */
export function promptModifierOf(personality: SpokenPersonality): string {
  const { traits, tone, formality, responseLength, greeting, forbiddenWords, examples } = personality;
  const spoken = languageWithCode(personality.language)?.name;
  const lines = [
    traits.length === 0 ? "" : `You are ${traits.join(", ")}.`,
    tone === "" ? "" : `Your tone is ${tone}.`,
    formalities[formality],
    spoken === undefined ? "" : `Always write ${spoken}, whatever language the customer writes.`,
    responseLength === "medium" ? "" : `Write at most ${sentencesOf[responseLength]} sentences.`,
    greeting === "" ? "" : `When the customer greets you, answer: ${greeting}`,
    forbiddenWords.length === 0 ? "" : `Never use these words: ${forbiddenWords.join(", ")}.`,
    ...examples.map(({ question, answer }) => `Example of how you speak. Customer: ${question} You: ${answer}`),
  ];
  return lines.filter((line) => line !== "").join("\n");
}

/** The parts of a personality that the built-in model follows, and those that it cannot: it quotes the documents. */
export function builtInParts(personality: SpokenPersonality): { honoured: string[]; ignored: string[] } {
  const { traits, tone, language, formality, responseLength, greeting, forbiddenWords, examples } = personality;
  return {
    honoured: [
      ...(greeting === "" ? [] : ["greeting"]),
      ...(language === "auto" ? [] : ["language"]),
      ...(responseLength === "medium" ? [] : ["responseLength"]),
    ],
    ignored: [
      ...(traits.length === 0 ? [] : ["traits"]),
      ...(tone === "" ? [] : ["tone"]),
      ...(formality === "neutral" ? [] : ["formality"]),
      ...(forbiddenWords.length === 0 ? [] : ["forbiddenWords"]),
      ...(examples.length === 0 ? [] : ["examples"]),
    ],
  };
}
