import type { z } from "zod";
import { messageId } from "../../../domain/conversations/dialog/rules.ts";
import type { Gap } from "../../../domain/quality/gaps/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toGap(gap: Gap): z.input<typeof wire.KnowledgeGap> {
  const { id, kind, state, question, asked, reasons, lastSeen, examples, excerpts, difference, draft, qaId } = gap;
  return {
    ...{ id, kind, state, question, asked, reasons, last_seen: toTime(lastSeen), difference, qa_id: qaId },
    examples: examples.map(({ dialogId, seq, question: written }) => ({
      ...{ dialog_id: dialogId, message_id: messageId(dialogId, seq), question: written },
    })),
    excerpts: excerpts.map(({ sourceId, ...excerpt }) => ({ source_id: sourceId, ...excerpt })),
    draft: draft && {
      ...{ question: draft.question, answer: draft.answer, author: draft.author, dialog_id: draft.dialogId },
      ...{ message_id: messageId(draft.dialogId, draft.seq), personal_data: draft.personalData },
    },
  };
}
