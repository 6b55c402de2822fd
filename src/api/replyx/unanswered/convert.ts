import type { z } from "zod";
import { messageId } from "../../../domain/conversations/dialog/rules.ts";
import type { Cluster } from "../../../domain/quality/unanswered/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toCluster(cluster: Cluster): z.input<typeof wire.UnansweredCluster> {
  return {
    id: cluster.id,
    assistant_id: cluster.assistantId,
    question: cluster.question,
    state: cluster.state,
    count: cluster.count,
    reasons: cluster.reasons,
    first_seen: toTime(cluster.firstSeen),
    last_seen: toTime(cluster.lastSeen),
    qa_id: cluster.qaId,
    examples: cluster.examples.map(({ dialogId, seq, question, reason, failedAt }) => ({
      ...{ dialog_id: dialogId, message_id: messageId(dialogId, seq) },
      ...{ question, reason, failed_at: toTime(failedAt) },
    })),
  };
}

export function fromRating(rating: z.output<typeof wire.NewRating>["rating"]): -1 | 1 {
  if (typeof rating === "number") return rating;
  return rating === "good" ? 1 : -1;
}
