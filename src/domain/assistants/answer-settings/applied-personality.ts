import type { Personality } from "../personalities/types.ts";
import type { AppliedPersonality } from "./types.ts";

/** The parts of a personality that an answer is made with. */
export function appliedPersonality(personality: Personality): AppliedPersonality {
  const { id, name, traits, tone, language, formality, responseLength, greeting, forbiddenWords, examples } =
    personality;
  return { id, name, traits, tone, language, formality, responseLength, greeting, forbiddenWords, examples };
}
