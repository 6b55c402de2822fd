import * as z from "zod";
import {
  MAX_ANSWER,
  MAX_EXAMPLES,
  MAX_INTENT_NAME,
  MAX_INTENTS,
  MAX_TEXT,
} from "../../../domain/quality/training/training-limits.ts";
import { Flag, Id, wholeNumber } from "../../kit/fields.ts";
import { enveloped, listOf } from "../envelope.ts";

export const DatasetPath = z.object({ id: Id });
export const ExamplePath = z.object({ id: Id, exampleId: Id });

/** The page of a dataset's examples. */
export const ExamplesQuery = z.object({
  page: wholeNumber(1, 1_000_000).default(1),
  limit: wholeNumber(1, 100).default(10),
  /** Examples of this intent only. */
  intent: z.string().min(1).max(MAX_INTENT_NAME).optional(),
  /** Examples of none of the intents only. */
  outOfScope: Flag.default(false),
});

/** What a label does. */
export const IntentAction = z
  .discriminatedUnion("type", [
    z.object({ type: z.literal("none") }),
    z.object({ type: z.literal("handoff") }),
    z.object({ type: z.literal("answer"), text: z.string().trim().min(1).max(MAX_ANSWER) }),
    z.object({
      type: z.literal("tool"),
      plugin: z.string().trim().min(1).max(200),
      tool: z.string().trim().min(1).max(200),
    }),
  ])
  .meta({ id: "IntentAction", examples: [{ type: "answer", text: "We are open from 9 to 18." }] });

const IntentName = z.string().trim().min(1).max(MAX_INTENT_NAME);

const datasetFields = {
  name: z.string().trim().min(1).max(200),
  description: z.string().max(2_000),
  intents: z.array(z.object({ name: IntentName, action: IntentAction })).max(MAX_INTENTS),
};

export const NewDataset = z
  .object(datasetFields)
  .partial({ description: true, intents: true })
  .meta({
    id: "NewTrainingDataset",
    examples: [{ name: "Everyday questions", intents: [{ name: "cancel_order", action: { type: "handoff" } }] }],
  });

export const DatasetChanges = z
  .object(datasetFields)
  .partial()
  .meta({ id: "TrainingDatasetChanges", examples: [{ name: "Everyday questions" }] });

const datasetExample = {
  ...{ id: 5, chatbotId: 3, name: "Everyday questions", description: "", examplesCount: 240 },
  ...{ createdAt: "2026-11-01T09:30:00.000Z", updatedAt: "2026-11-02T09:30:00.000Z" },
};

const datasetSummary = {
  id: z.int(),
  chatbotId: z.int(),
  name: z.string(),
  description: z.string(),
  examplesCount: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
};

export const DatasetSummary = z
  .object(datasetSummary)
  .meta({ id: "TrainingDatasetSummary", examples: [datasetExample] });

const Example = z
  .object({
    id: z.int(),
    text: z.string(),
    /** null: none of the intents. */
    intent: z.string().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "TrainingExample" });

export const Dataset = z
  .object({
    ...datasetSummary,
    /** The intents of its examples, and those with an action only. */
    intents: z.array(z.object({ name: z.string(), examples: z.int(), action: IntentAction })),
    /** Examples of none of the intents. */
    outOfScopeExamples: z.int(),
    /** A page, the newest first. */
    examples: z.array(Example),
  })
  .meta({
    id: "TrainingDataset",
    examples: [
      {
        ...datasetExample,
        intents: [{ name: "cancel_order", examples: 40, action: { type: "handoff" } }],
        outOfScopeExamples: 12,
        examples: [{ id: 901, text: "Stop my order", intent: "cancel_order", createdAt: "2026-11-02T09:30:00.000Z" }],
      },
    ],
  });

export const DatasetResult = enveloped(Dataset).meta({ id: "TrainingDatasetResult" });
export const DatasetList = listOf(DatasetSummary).meta({ id: "TrainingDatasetList" });

/** An example with what its intent does, in one of three ways; later examples of the intent need not repeat it. */
const NewExample = z
  .object({
    text: z.string().max(MAX_TEXT),
    intent: z.string().max(MAX_INTENT_NAME).nullable(),
    answer: z.string().max(MAX_ANSWER).optional(),
    plugin: z.string().max(200).optional(),
    tool: z.string().max(200).optional(),
    handoff: z.boolean().optional(),
  })
  .meta({ id: "NewTrainingExample" });

export const ExampleChanges = z
  .object({
    text: z.string().max(MAX_TEXT),
    /** null: none of the intents. */
    intent: z.string().max(MAX_INTENT_NAME).nullable(),
  })
  .meta({ id: "TrainingExampleChanges", examples: [{ text: "Stop my order", intent: "cancel_order" }] });

export const NewExamples = z
  .object({
    examples: z.array(NewExample).min(1).max(MAX_EXAMPLES).optional(),
    format: z.enum(["csv", "json", "jsonl"]).optional(),
    content: z.string().min(1).optional(),
  })
  .refine(({ examples, format, content }) => {
    return examples === undefined ? format !== undefined && content !== undefined : content === undefined;
  }, 'send either "examples", or "format" and "content"')
  .meta({
    id: "NewTrainingExamples",
    anyOf: [{ required: ["examples"] }, { required: ["format", "content"] }],
    examples: [
      {
        examples: [
          { text: "Stop my order", intent: "cancel_order", handoff: true },
          { text: "When are you open?", intent: "hours", answer: "We are open from 9 to 18." },
          { text: "What is the capital of Peru?", intent: null },
        ],
      },
      { format: "csv", content: "text,intent\nStop my order,cancel_order\n" },
    ],
  });

export const AddedExamples = z
  .object({
    added: z.int(),
    /** Not added: the text is there with the same intent. */
    duplicates: z.int(),
    /** Not added: the text is there with another intent. The first ones are listed. */
    contradictions: z.object({
      total: z.int(),
      examples: z.array(
        z.object({ text: z.string(), intent: z.string().nullable(), keptIntent: z.string().nullable() }),
      ),
    }),
    /** Intents that had another action already, which they keep. */
    otherActions: z.array(z.object({ intent: z.string(), kept: IntentAction, refused: IntentAction })),
    dataset: DatasetSummary,
  })
  .meta({
    id: "AddedTrainingExamples",
    examples: [
      {
        ...{ added: 2, duplicates: 1, otherActions: [], dataset: datasetExample },
        contradictions: {
          total: 1,
          examples: [{ text: "Stop my order", intent: "returns", keptIntent: "cancel_order" }],
        },
      },
    ],
  });

export const AddedExamplesResult = enveloped(AddedExamples).meta({ id: "AddedTrainingExamplesResult" });
