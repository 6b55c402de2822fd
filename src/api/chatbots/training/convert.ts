import type { z } from "zod";
import { examplesOfRows } from "../../../domain/quality/training/examples-of-rows.ts";
import type { DatasetDetail } from "../../../domain/quality/training/read-dataset.ts";
import { type ImportFormat, type ImportRow, readRows } from "../../../domain/quality/training/read-rows.ts";
import type { TriedMessage } from "../../../domain/quality/training/try-model.ts";
import type { Actions, AddedExamples, Dataset, NewExample, Training } from "../../../domain/quality/training/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as sessionWire from "./session-wire.ts";
import type * as wire from "./wire.ts";

export function toDatasetSummary(dataset: Dataset): z.input<typeof wire.DatasetSummary> {
  const { id, assistantId, name, description, examplesCount, createdAt, updatedAt } = dataset;
  return {
    ...{ id, chatbotId: assistantId, name, description, examplesCount },
    ...{ createdAt: toTime(createdAt), updatedAt: toTime(updatedAt) },
  };
}

export function toDataset({ dataset, intents, examples }: DatasetDetail): z.input<typeof wire.Dataset> {
  const { actions } = dataset;
  const counts = new Map(intents.map(({ name, examples: count }) => [name, count]));
  const names = [...new Set([...intents.flatMap(({ name }) => name ?? []), ...Object.keys(actions)])].sort();
  return {
    ...toDatasetSummary(dataset),
    intents: names.map((name) => ({
      ...{ name, examples: counts.get(name) ?? 0 },
      action: Object.hasOwn(actions, name) ? actions[name]! : { type: "none" as const },
    })),
    outOfScopeExamples: counts.get(null) ?? 0,
    examples: examples.map(({ createdAt, ...example }) => ({ ...example, createdAt: toTime(createdAt) })),
  };
}

/** The actions by intent; of an intent that is named twice the last one counts. */
export function fromIntents(intents: z.output<typeof wire.NewDataset>["intents"]): Actions | undefined {
  return intents && Object.fromEntries(intents.map(({ name, action }) => [name, action]));
}

/** The examples of a request. Throws `validation_failed`. */
export function fromExamples({ examples, format, content }: z.output<typeof wire.NewExamples>): NewExample[] {
  if (examples === undefined) return examplesOfRows(readRows(format as ImportFormat, content ?? ""), "content");
  const rows: ImportRow[] = examples.map((fields, at) => ({ number: at + 1, fields: { ...fields } }));
  return examplesOfRows(rows, "examples");
}

export function toAdded(result: AddedExamples, dataset: Dataset): z.input<typeof wire.AddedExamples> {
  const { contradictions, ...rest } = result;
  return {
    ...rest,
    contradictions: {
      total: contradictions.total,
      examples: contradictions.examples.map(({ text, intent, kept }) => ({ text, intent, keptIntent: kept })),
    },
    dataset: toDatasetSummary(dataset),
  };
}

export function toSessionSummary(training: Training): z.input<typeof sessionWire.SessionSummary> {
  const { id, assistantId, datasetIds, state, progress, goesLive, isLive, hasModel, report } = training;
  const { examplesCount, intentsCount, errorCode, errorMessage, createdAt, finishedAt } = training;
  return {
    ...{ id, chatbotId: assistantId, datasetIds, status: state, progress, activate: goesLive, isLive, hasModel },
    ...{ examplesCount, intentsCount, accuracy: report?.accuracy ?? null, macroF1: report?.macroF1 ?? null },
    error: errorCode === null ? null : { code: errorCode, message: errorMessage ?? "" },
    createdAt: toTime(createdAt),
    finishedAt: finishedAt === null ? null : toTime(finishedAt),
  };
}

export function toSession(training: Training): z.input<typeof sessionWire.Session> {
  const { report } = training;
  if (report === null) return { ...toSessionSummary(training), report: null };
  const { heldOut, accuracy, macroF1, confusion, calibrationError, labels, intents } = report;
  const { bound, labelled, rightOfLabelled, outOfScope, outOfScopeRefused } = report;
  const { outOfScopeExamples, duplicates, contradictions, modelBytes } = report;
  return {
    ...toSessionSummary(training),
    report: {
      ...{ heldOut, accuracy, macroF1, confusionMatrix: confusion, calibrationError },
      intents: intents.map((intent, at) => ({ ...intent, ...labels[at]! })),
      abstention: { bound, labelled, rightOfLabelled, outOfScope, outOfScopeRefused },
      ...{ outOfScopeExamples, duplicates, contradictions, modelBytes },
    },
  };
}

export function toClassified({
  intent,
  ranked,
  ...tried
}: TriedMessage): z.input<typeof sessionWire.Classified>["data"] {
  return {
    ...tried,
    intent: intent?.name ?? null,
    ranked: ranked.map(({ name, confidence }) => ({ intent: name, confidence })),
  };
}
