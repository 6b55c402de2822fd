import * as z from "zod";
import { MAX_DATASETS } from "../../../domain/quality/training/training-limits.ts";
import { Id } from "../../kit/fields.ts";
import { enveloped, listOf } from "../envelope.ts";
import { IntentAction } from "./wire.ts";

export const SessionPath = z.object({ id: Id });

export const NewSession = z
  .object({
    /** Default: all datasets of the chatbot. */
    datasetIds: z.array(z.int().min(1)).min(1).max(MAX_DATASETS).optional(),
    /** Whether the new model goes live when it is ready. */
    activate: z.boolean().default(true),
  })
  .meta({ id: "NewTrainingSession", examples: [{ datasetIds: [5], activate: true }] });

const Share = z.number().min(0).max(1);

/** How good the model is on messages that were held out. */
const Report = z
  .object({
    heldOut: z.int(),
    accuracy: Share,
    macroF1: Share,
    /** Rows: right intents; columns: given ones; both in the order of `intents`. */
    confusionMatrix: z.array(z.array(z.int())),
    intents: z.array(
      z.object({
        name: z.string(),
        examples: z.int(),
        action: z.enum(["none", "handoff", "answer", "tool"]),
        heldOut: z.int(),
        precision: Share,
        recall: Share,
        f1: Share,
      }),
    ),
    /** How far the confidence differs from the share that is right (expected calibration error, ten bins). */
    calibrationError: Share,
    abstention: z.object({
      /** The confidence below which a message gets no intent. */
      bound: Share,
      /** Share of the held-out messages that get one, and of these the share that is right. */
      labelled: Share,
      rightOfLabelled: Share,
      /** Messages outside the intents, and the share of them that get none. */
      outOfScope: z.int(),
      outOfScopeRefused: Share,
    }),
    outOfScopeExamples: z.int(),
    /** Texts that several datasets have. */
    duplicates: z.int(),
    /** Texts that have different intents in several datasets, and were not used. The first ones are listed. */
    contradictions: z.object({
      total: z.int(),
      examples: z.array(z.object({ text: z.string(), intents: z.array(z.string().nullable()) })),
    }),
    modelBytes: z.int(),
  })
  .meta({ id: "TrainingReport" });

const summary = {
  id: z.int(),
  chatbotId: z.int(),
  datasetIds: z.array(z.int()),
  status: z.enum(["queued", "running", "completed", "failed", "cancelled"]),
  /** Percent. */
  progress: z.int().min(0).max(100),
  activate: z.boolean(),
  /** Whether its model labels messages now. */
  isLive: z.boolean(),
  /** Whether its model can be put live. */
  hasModel: z.boolean(),
  examplesCount: z.int(),
  intentsCount: z.int(),
  accuracy: Share.nullable(),
  macroF1: Share.nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
};

const sessionExample = {
  ...{
    id: 8,
    chatbotId: 3,
    datasetIds: [5],
    status: "completed" as const,
    progress: 100,
    activate: true,
    isLive: true,
  },
  ...{ hasModel: true, examplesCount: 4, intentsCount: 2, accuracy: 0.75, macroF1: 0.73, error: null },
  ...{ createdAt: "2026-11-02T09:30:00.000Z", finishedAt: "2026-11-02T09:30:09.000Z" },
};

const measured = { heldOut: 2, precision: 0.67, recall: 1, f1: 0.8 };

export const SessionSummary = z.object(summary).meta({ id: "TrainingSessionSummary", examples: [sessionExample] });

export const Session = z.object({ ...summary, report: Report.nullable() }).meta({
  id: "TrainingSession",
  examples: [
    {
      ...sessionExample,
      report: {
        ...{ heldOut: 4, accuracy: 0.75, macroF1: 0.73, calibrationError: 0.05 },
        confusionMatrix: [
          [2, 0],
          [1, 1],
        ],
        intents: [
          { name: "cancel_order", examples: 2, action: "handoff", ...measured },
          { name: "hours", examples: 2, action: "answer", ...measured, precision: 1, recall: 0.5, f1: 0.67 },
        ],
        abstention: { bound: 0.46, labelled: 0.75, rightOfLabelled: 1, outOfScope: 32, outOfScopeRefused: 0.97 },
        ...{ outOfScopeExamples: 0, duplicates: 0, contradictions: { total: 0, examples: [] }, modelBytes: 9_000 },
      },
    },
  ],
});

export const SessionResult = enveloped(Session).meta({ id: "TrainingSessionResult" });
export const SessionList = listOf(SessionSummary).meta({ id: "TrainingSessionList" });

export const Message = z
  .object({ text: z.string().trim().min(1).max(4_000) })
  .meta({ id: "TrainingMessage", examples: [{ text: "Please stop my order" }] });

/** What the model makes of a message. */
export const Classified = enveloped(
  z
    .object({
      /** null: none, because the confidence is below `bound`. */
      intent: z.string().nullable(),
      /** Of the likeliest intent. */
      confidence: Share,
      bound: Share,
      /** The confidence from which on the intent does what it says. */
      actionBound: Share,
      /** What would be done with the message. */
      action: IntentAction,
      /** The likeliest intents, the likeliest first; empty when the model knows nothing of the text. */
      ranked: z.array(z.object({ intent: z.string(), confidence: Share })),
    })
    .meta({
      id: "ClassifiedMessage",
      examples: [
        {
          ...{
            intent: "cancel_order",
            confidence: 0.92,
            bound: 0.46,
            actionBound: 0.8,
            action: { type: "handoff" as const },
          },
          ranked: [
            { intent: "cancel_order", confidence: 0.92 },
            { intent: "hours", confidence: 0.03 },
          ],
        },
      ],
    }),
).meta({ id: "ClassifiedMessageResult" });
