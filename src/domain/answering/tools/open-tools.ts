import type { Deps } from "../../deps.ts";
import { answerLanguage } from "../answer-language.ts";
import type { AnswerRequest } from "../types.ts";
import { offerTools } from "./offer-tools.ts";
import { readTools } from "./read-tools.ts";
import { recordInBackground } from "./record-in-background.ts";
import type { AnswerTools } from "./types.ts";

export interface ToolsInput {
  accountId: number;
  assistantId: number;
  /** Names the turn: the same for a second attempt at the same answer. */
  key: string;
  question: string;
  personality: AnswerRequest["assistant"]["personality"];
  signal: AbortSignal;
}

/** The installed tools of an assistant for one answer; null when there are none. Each call is added to the figures of its plugin. */
export async function openTools(ctx: Deps, input: ToolsInput): Promise<AnswerTools | null> {
  return offerTools(ctx, await readTools(ctx, input, input.signal), {
    key: input.key,
    language: answerLanguage(input.question, input).code,
    record: (call) => recordInBackground(ctx, call),
  });
}
