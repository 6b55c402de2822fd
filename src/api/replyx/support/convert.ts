import type { z } from "zod";
import type { StoredSupportMessage } from "../../../domain/people/support/list-support-messages.ts";
import { toTime } from "../../kit/to-time.ts";
import type { ListedSupportMessage } from "./wire.ts";

export function toSupportMessage(kept: StoredSupportMessage): z.input<typeof ListedSupportMessage> {
  const { id, subject, message } = kept;
  return {
    ...{ id, subject, message },
    account_id: kept.accountId,
    user_id: kept.userId,
    assistant_id: kept.assistantId,
    reply_to: kept.replyTo,
    created_at: toTime(kept.createdAt),
  };
}
