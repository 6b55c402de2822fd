import type { goldenQuestions } from "../../../db/knowledge-quality.ts";

/** A question whose correct answer is known: its source, its text, or that there is none. */
export type GoldenQuestion = typeof goldenQuestions.$inferSelect;

/** Golden questions of one assistant: each is asked when its knowledge is validated. */
export const maxGoldenQuestions = 200;
