import type { z } from "zod";
import type { DialogSummary } from "../../../domain/conversations/copilot/summary.ts";
import type * as wire from "./copilot-wire.ts";

export function toSummary(summary: DialogSummary): z.input<typeof wire.DialogSummary> {
  const { method, model, failure, text, questions, entities, isPartial, messages, lastSeq } = summary;
  return {
    ...{ method, model, model_failure: failure, text },
    questions: questions.map(({ messageId, answer, ...question }) => ({
      ...{ message_id: messageId, text: question.text },
      answer: answer && {
        ...{ by: answer.by, message_id: answer.messageId, text: answer.text },
        sources: answer.sources.map(({ sourceId, title }) => ({ source_id: sourceId, title })),
      },
    })),
    unanswered: questions.filter(({ answer }) => answer === null).length,
    entities: entities.map(({ type, value, messageId }) => ({ type, value, message_id: messageId })),
    ...{ is_partial: isPartial, message_count: messages, last_seq: lastSeq },
  };
}
