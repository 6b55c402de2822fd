import type { Outcome } from "../../answering/types.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Sender } from "../../conversations/dialog/types.ts";
import type { Deps } from "../../deps.ts";
import { type Bucket, bucketsOf, type Range, type RangeInput } from "./buckets-of.ts";
import { readHourly, totalOf } from "./read-hourly.ts";

/** Messages by sender, and the assistant's answers by outcome. */
export interface MessageFigures {
  messages: Record<Sender, number>;
  answers: Record<Outcome, number>;
}

export interface MessageChart extends Range {
  totals: MessageFigures;
  values: (Bucket & MessageFigures)[];
}

const senders: Sender[] = ["user", "assistant", "operator", "system"];
const outcomes: Outcome[] = ["answer", "clarify", "abstain", "handoff"];

/** The messages of an assistant's dialogs over time. Throws `not_found` and `validation_failed`. */
export async function readMessageFigures(
  ctx: Pick<Deps, "db" | "clock">,
  { accountId, assistantId, ...input }: RangeInput & { accountId: number; assistantId: number },
): Promise<MessageChart> {
  const range = bucketsOf(input, ctx.clock());
  await readAssistant(ctx, accountId, assistantId);
  const sums = await readHourly(ctx, {
    assistantId,
    wanted: [
      ...senders.map((sender): [string, string] => ["message", sender]),
      ...outcomes.map((outcome): [string, string] => ["answer", outcome]),
    ],
    buckets: range.buckets,
  });
  const values = range.buckets.map((bucket, at) => ({ ...bucket, ...figuresOf(sums.slice(at, at + 1)) }));
  return { ...range, totals: figuresOf(sums), values };
}

function figuresOf(sums: Map<string, number>[]): MessageFigures {
  const of = (key: string) => totalOf(sums, key);
  return {
    messages: {
      user: of("message/user"),
      assistant: of("message/assistant"),
      operator: of("message/operator"),
      system: of("message/system"),
    },
    answers: {
      answer: of("answer/answer"),
      clarify: of("answer/clarify"),
      abstain: of("answer/abstain"),
      handoff: of("answer/handoff"),
    },
  };
}
