import type { z } from "zod";
import { messageId } from "../../../domain/conversations/dialog/rules.ts";
import type { LearningItem } from "../../../domain/quality/learning/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toLearningItem(item: LearningItem): z.input<typeof wire.LearningItem> {
  const { id, origin, question, answer, status, author, dialogId, clusterId } = item;
  const messageAt = (seq: number | null) => (dialogId === null || seq === null ? null : messageId(dialogId, seq));
  return {
    ...{ id, chatbotId: item.assistantId, origin, question, answer, personalData: item.flags, status, author },
    ...{ conversationId: dialogId, clusterId, knowledgeItemId: item.qaSourceId },
    questionMessageId: messageAt(item.questionSeq),
    answerMessageId: messageAt(item.answerSeq),
    appliedAt: toTime(item.appliedAt),
    createdAt: toTime(item.createdAt),
    updatedAt: toTime(item.updatedAt),
  };
}
