import type { goldenQuestions } from "../../../db/knowledge-quality.ts";

/** A question whose right answer is known: the source it is in, what it says, or that there is none. */
export type GoldenQuestion = typeof goldenQuestions.$inferSelect;

/** Golden questions of one assistant: each is asked when its knowledge is validated. */
export const mostGoldenQuestions = 200;
