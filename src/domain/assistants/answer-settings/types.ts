import type { Personality } from "../personalities/types.ts";

/** The settings that decide how an assistant answers, and when it calls a person. A draft holds them before they are live. */
export interface AnswerSettings {
  systemPrompt: string;
  aiModel: string;
  /** Confidence (0..1) below which the built-in model abstains; null: the platform's fitted threshold. */
  abstainBelow: number | null;
  /** The personality that it speaks with; null: none. */
  personalityId: number | null;
  handoffKeywords: string[];
  handoffAfterAbstentions: number;
}

export const settingNames = [
  ...(["systemPrompt", "aiModel", "abstainBelow", "personalityId"] as const),
  ...(["handoffKeywords", "handoffAfterAbstentions"] as const),
] as const satisfies readonly (keyof AnswerSettings)[];

/** How an assistant speaks, with the id and the name of the personality. */
export type AppliedPersonality = Pick<
  Personality,
  | "id"
  | "name"
  | "traits"
  | "tone"
  | "language"
  | "formality"
  | "responseLength"
  | "greeting"
  | "forbiddenWords"
  | "examples"
>;

/** Settings with the words of their personality: all that an answer is made with, besides documents. */
export interface AppliedSettings extends AnswerSettings {
  personality: AppliedPersonality | null;
}
