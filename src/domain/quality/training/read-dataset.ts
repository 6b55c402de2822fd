import { and, asc, count, desc, eq, isNull } from "drizzle-orm";
import { trainingExamples } from "../../../db/training.ts";
import type { Deps } from "../../deps.ts";
import { readDatasetRow } from "./read-dataset-row.ts";
import type { Dataset, Example } from "./types.ts";

export interface DatasetDetail {
  dataset: Dataset;
  /** The number of examples of each intent; null: of none. */
  intents: { name: string | null; examples: number }[];
  /** A page of the examples, the newest first. */
  examples: Example[];
}

export interface WantedDataset {
  accountId: number;
  datasetId: number;
  limit: number;
  offset: number;
  /** Examples of this intent only; null: those of none. */
  intent?: string | null | undefined;
}

/** A dataset with its intents and a page of its examples. Throws `not_found`. */
export async function readDataset(ctx: Pick<Deps, "db">, input: WantedDataset): Promise<DatasetDetail> {
  const { accountId, datasetId, limit, offset } = input;
  const dataset = await readDatasetRow(ctx, accountId, datasetId);
  const { id, text, intent, createdAt } = trainingExamples;
  const isOfIt = eq(trainingExamples.datasetId, datasetId);
  const isWanted =
    input.intent === undefined ? undefined : input.intent === null ? isNull(intent) : eq(intent, input.intent);
  const [examples, intents] = await ctx.db.batch([
    ctx.db
      .select({ id, text, intent, createdAt })
      .from(trainingExamples)
      .where(and(isOfIt, isWanted))
      .orderBy(desc(id))
      .limit(limit)
      .offset(offset),
    ctx.db
      .select({ name: intent, examples: count() })
      .from(trainingExamples)
      .where(isOfIt)
      .groupBy(intent)
      .orderBy(asc(intent)),
  ]);
  return { dataset, intents, examples };
}
