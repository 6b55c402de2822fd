import * as z from "zod";
import { filterOf, Id, wholeNumber } from "../../kit/fields.ts";
import { QaPair } from "../qa/wire.ts";

const Kind = z.enum(["missing", "unclear", "duplicated", "contradictory"]);
const State = z.enum(["open", "accepted", "dismissed"]);
const PersonalData = z.enum(["email", "phone", "number", "name"]);

const times = z.int().optional();

export const KnowledgeGap = z
  .object({
    id: z.string(),
    kind: Kind,
    state: State,
    /** Of missing and unclear knowledge; null for what repeats or contradicts. */
    question: z.string().nullable(),
    /** How many questions it is about; for what repeats or contradicts, answers that cite one of the sources. */
    asked: z.int(),
    reasons: z.object({
      ...{ abstained: times, badly_rated: times, handed_off: times, low_confidence: times, cited: times },
    }),
    last_seen: z.iso.datetime().nullable(),
    examples: z.array(z.object({ dialog_id: z.int(), message_id: z.int(), question: z.string() })),
    excerpts: z.array(
      z.object({
        source_id: z.int(),
        title: z.string(),
        page: z.int().nullable(),
        start: z.int(),
        end: z.int(),
        text: z.string(),
      }),
    ),
    difference: z.enum(["number", "price", "date", "negation"]).nullable(),
    /** An operator's answer in one of the dialogs; null when nobody answered: nothing is made up. */
    draft: z
      .object({
        question: z.string(),
        answer: z.string(),
        author: z.string().nullable(),
        dialog_id: z.int(),
        message_id: z.int(),
        /** Which personal data it seems to have: it must be allowed to accept it as it is. */
        personal_data: z.array(PersonalData),
      })
      .nullable(),
    qa_id: z.int().nullable(),
  })
  .meta({ id: "KnowledgeGap" });

export const KnowledgeGapList = z
  .object({
    gaps: z.array(KnowledgeGap),
    total: z.int(),
    has_more: z.boolean(),
    /** There are more passages than were compared. */
    is_partial: z.boolean(),
  })
  .meta({ id: "KnowledgeGapList" });

export const GapQuery = z.object({
  kind: filterOf(["missing", "unclear", "duplicated", "contradictory"]).optional(),
  state: State.default("open"),
  page: Id.optional(),
  limit: wholeNumber(1, 200).default(50),
  offset: wholeNumber(0).optional(),
});

export const GapPath = z.object({
  assistant_id: Id,
  gap_id: z.string().regex(/^(\d{1,15}|[cdq]-[0-9a-f]{16})$/, "must be the id of a gap"),
});

export const GapDecision = z
  .object({
    state: State,
    /** Of an accepted question: by default those of the draft. */
    question: z.string().trim().min(1).max(1_000).optional(),
    answer: z.string().trim().min(1).max(20_000).optional(),
    allow_personal_data: z.boolean().default(false),
  })
  .meta({ id: "GapDecision" });

export const DecidedGap = z.object({ id: z.string(), state: State, qa: QaPair.nullable() }).meta({ id: "DecidedGap" });
