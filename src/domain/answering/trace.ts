import type { ToolCallTrace } from "./tools/types.ts";

/** What was done to make an answer. It is stored with the message and shown to the account's users, never to visitors. */
export interface AnswerTrace {
  /** The calls of tools, in the order in which they were asked for. */
  tools?: ToolCallTrace[];
}
