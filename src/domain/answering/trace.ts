import type { ContextTrace } from "./context/known.ts";
import type { IntentTrace } from "./intents/intent-trace.ts";
import type { ToolCallTrace } from "./tools/types.ts";

/**
 * What an answer was made with, besides passages. It is stored with the answer and shown to the account's users, never to
 * visitors.
 */
export interface AnswerTrace {
  /** What was taken from the conversation, and from what is known of the person. */
  context?: ContextTrace;
  /** What the question was labelled as; absent without a trained model. */
  intent?: IntentTrace;
  /** The personality with which it was written. */
  personality?: { id: number; name: string };
  /** The calls of tools, in the order in which they were asked for. */
  tools?: ToolCallTrace[];
}
