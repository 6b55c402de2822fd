import type { z } from "zod";
import type { Message } from "../../../domain/conversations/dialog/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toMessage(message: Message): z.input<typeof wire.Message> {
  const { id, dialogId, seq, sender, text, author, answer, rating, createdAt } = message;
  const written = {
    ...{ id, conversationId: dialogId, sender, content: text, author, createdAt: toTime(createdAt) },
    rating: rating === null ? null : rating === "good" ? ("positive" as const) : ("negative" as const),
  };
  if (answer === null) return written;
  const { outcome, confidence, model, replyTo, citations, trace } = answer;
  return {
    ...written,
    ...{ replyTo: id - seq + replyTo, outcome, confidence, model },
    citations: citations.map(({ sourceId, ...citation }) => ({ ...citation, itemId: sourceId })),
    ...(trace === undefined ? {} : { trace: { ...trace } }),
  };
}
