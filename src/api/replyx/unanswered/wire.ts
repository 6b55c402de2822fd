import * as z from "zod";
import { bareOrWrapped, filterOf, Id, wholeNumber } from "../../kit/fields.ts";
import { QaPair } from "../qa/wire.ts";

const reason = z.enum(["abstained", "badly_rated", "handed_off"]);

export const UnansweredCluster = z
  .object({
    id: z.int(),
    assistant_id: z.int(),
    /** The first question of the group; the others are similar. */
    question: z.string(),
    state: z.enum(["open", "answered", "dismissed"]),
    count: z.int(),
    reasons: z.object({ abstained: z.int(), badly_rated: z.int(), handed_off: z.int() }),
    first_seen: z.iso.datetime(),
    last_seen: z.iso.datetime(),
    qa_id: z.int().nullable(),
    examples: z.array(
      z.object({
        dialog_id: z.int(),
        message_id: z.int(),
        question: z.string(),
        reason,
        failed_at: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: "UnansweredCluster" });

export const UnansweredList = z
  .object({ unanswered: z.array(UnansweredCluster), total: z.int(), has_more: z.boolean() })
  .meta({ id: "UnansweredList" });

export const UnansweredQuery = z.object({
  state: filterOf(["open", "answered", "dismissed"]).prefault("open"),
  page: Id.optional(),
  limit: wholeNumber(1, 200).default(50),
  offset: wholeNumber(0).optional(),
});

export const ClusterPath = z.object({ assistant_id: Id, cluster_id: Id });

export const ClusterAnswer = bareOrWrapped(
  z.object({
    answer: z.string().trim().min(1).max(20_000),
    question: z.string().trim().min(1).max(1_000).optional(),
    tags: z.array(z.string().trim().min(1).max(100)).max(50).optional(),
  }),
).meta({ id: "ClusterAnswer" });

export const AnsweredCluster = z.object({ qa: QaPair, cluster: UnansweredCluster }).meta({ id: "AnsweredCluster" });

export const MessagePath = z.object({ dialog_id: Id, message_id: Id });

export const NewRating = bareOrWrapped(
  z.object({
    rating: z.union([z.literal(1), z.literal(-1), z.enum(["good", "bad"])]),
    comment: z.string().trim().max(2_000).optional(),
  }),
).meta({ id: "NewRating" });

export const Rating = z
  .object({
    dialog_id: z.int(),
    message_id: z.int(),
    rating: z.union([z.literal(1), z.literal(-1)]),
    comment: z.string().nullable(),
    rated_at: z.iso.datetime(),
  })
  .meta({ id: "Rating" });
