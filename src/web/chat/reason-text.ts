import type { Texts } from "./texts/en.ts";

/** Errors that a visitor can act on, with the chat's own text. */
const limits = { RATE_LIMIT_EXCEEDED: "tooMuch", ANSWER_LIMIT_REACHED: "answersUsed" } as const;

/** What is kept of an error of the server: the code of a limit, otherwise the message. */
export function reasonOfError({ code, message }: { code: string; message: string }): string {
  return code in limits ? code : message;
}

/** The text of a kept reason. */
export function reasonText(reason: string, texts: Texts): string {
  return reason in limits ? texts[limits[reason as keyof typeof limits]] : reason;
}
