import type { ToolCallTrace } from "./tools/types.ts";

/**
 * What an answer was made with, besides passages. It is stored with the answer and shown to the account's users, never to
 * visitors.
 */
export interface AnswerTrace {
  /** The personality with which it was written. */
  personality?: { id: number; name: string };
  /** The calls of tools, in the order in which they were asked for. */
  tools?: ToolCallTrace[];
}
