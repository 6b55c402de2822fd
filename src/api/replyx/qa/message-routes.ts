import * as z from "zod";
import { learnFromMessage } from "../../../domain/quality/learning/learn-from-message.ts";
import { type Route, route } from "../../kit/route.ts";
import { MessagePath } from "../dialogs/trace-wire.ts";
import { toQaPair } from "./convert.ts";
import { QaPair } from "./wire.ts";

const PairOfMessage = z
  .object({
    /** Only propose the pair; nothing is stored. */
    preview: z.boolean().default(false),
    /** Corrections of what is proposed. */
    question: z.string().trim().min(1).max(1_000).optional(),
    answer: z.string().trim().min(1).max(20_000).optional(),
    tags: z.array(z.string().trim().min(1).max(100)).max(50).optional(),
    /** That personal data which was found may become knowledge. */
    allow_personal_data: z.boolean().default(false),
  })
  .meta({ id: "PairOfMessage" });

const LearnedPair = z
  .object({
    question: z.string(),
    answer: z.string(),
    /** The visitor's messages that the question is from; empty when it was given. */
    question_ids: z.array(z.int()),
    warnings: z.array(
      z.object({
        kind: z.enum(["no_question", "no_answer", "personal_data", "same_question"]),
        /** Which personal data the texts seem to have. */
        personal_data: z.array(z.enum(["email", "phone", "number", "name"])).optional(),
        /** The pair that has this question already, and what it answers. */
        qa_id: z.int().optional(),
        answer: z.string().optional(),
      }),
    ),
    /** The stored pair; null for a preview. */
    qa: QaPair.nullable(),
  })
  .meta({ id: "LearnedPair" });

/** Operators' answers that become knowledge. */
export const messagePairRoutes: Route[] = [
  route({
    id: "learnFromMessage",
    method: "post",
    paths: ["/api/dialogs/{dialog_id}/messages/{message_id}/qa"],
    tag: "Knowledge",
    summary: "Make an operator's answer a question and answer pair",
    description:
      "The answer is the operator's message, the question what the visitor had asked before it; both may be corrected. `preview` " +
      "returns the pair and its warnings only. Personal data must be allowed, and another pair with the question is a 409.",
    credential: "owner",
    params: MessagePath,
    body: PairOfMessage,
    success: { status: 200, schema: LearnedPair, description: "The pair, and what to look at." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const { preview: isPreview, allow_personal_data: allowPersonalData, ...given } = body;
      const place = { dialogId: params.dialog_id, messageId: params.message_id };
      const { question, answer, questionIds, personalData, known, pair } = await learnFromMessage(ctx, caller, {
        ...{ ...place, ...given, isPreview, allowPersonalData },
      });
      const warnings = [
        ...(question === "" ? [{ kind: "no_question" as const }] : []),
        ...(answer === "" ? [{ kind: "no_answer" as const }] : []),
        ...(personalData.length > 0 ? [{ kind: "personal_data" as const, personal_data: personalData }] : []),
        ...(known === null ? [] : [{ kind: "same_question" as const, qa_id: known.id, answer: known.answer }]),
      ];
      return { question, answer, question_ids: questionIds, warnings, qa: pair && toQaPair(pair) };
    },
  }),
];
