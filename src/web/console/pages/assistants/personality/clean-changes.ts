import type { Changes, Personality } from "./types.ts";

/** Changes as they are stored: without empty lines, doubled entries and examples that nobody has filled in. */
export function cleanChanges({ traits, forbiddenWords, examples, language, ...others }: Partial<Personality>): Changes {
  return {
    ...others,
    ...(language !== undefined && { language: language as NonNullable<Changes["language"]> }),
    ...(traits && { traits: entriesOf(traits) }),
    ...(forbiddenWords && { forbiddenWords: entriesOf(forbiddenWords) }),
    ...(examples && {
      examples: examples.filter(({ question, answer }) => question.trim() !== "" || answer.trim() !== ""),
    }),
  };
}

function entriesOf(lines: readonly string[]): string[] {
  return [...new Set(lines.map((line) => line.trim()))].filter((line) => line !== "");
}
