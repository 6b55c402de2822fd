/** Personalities that an assistant may have. */
export const maxPersonalities = 50;

/** Limits of the fields; lengths are UTF-16 units. */
export const personalityLimits = {
  name: 100,
  description: 1_000,
  traits: { count: 20, length: 50 },
  tone: 200,
  greeting: 1_000,
  forbiddenWords: { count: 100, length: 50 },
  examples: { count: 10, length: 1_000 },
};

/** Sentences of an answer by the wanted length; the middle one is that of an assistant without a personality. */
export const sentencesOf = { short: 2, medium: 5, long: 10 };
