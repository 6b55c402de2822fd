import type { Language } from "../../../session/appearance.ts";
import { rowProblem } from "./row-problem.ts";
import { trainingTexts } from "./texts.ts";
import type { SessionSummary } from "./types.ts";

/** Why a training failed, as a sentence. */
export function failureText({ code, message }: NonNullable<SessionSummary["error"]>, language: Language): string {
  const { failed, failures } = trainingTexts[language];
  return failed(failures[code as keyof typeof failures] ?? rowProblem(message, language));
}
