import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { trainingDatasets, trainingSessions } from "../../../db/training.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { enqueueTraining } from "./enqueue-training.ts";
import { mergeActions } from "./merge-actions.ts";
import type { Dataset } from "./types.ts";
import { unsuitable } from "./unsuitable.ts";

export interface NewTraining {
  accountId: number;
  assistantId: number;
  /** Default: all datasets of the assistant. */
  datasetIds: number[] | undefined;
  /** Whether its model goes live when it is ready. */
  goesLive: boolean;
}

/**
 * Starts a training session and returns its id; a job does the work. Throws `not_found`, also for datasets of other assistants,
 * `validation_failed` for examples that cannot be trained on, and `conflict` while the assistant is being trained.
 */
export async function startTraining(ctx: Deps, input: NewTraining): Promise<number> {
  const { accountId, assistantId, goesLive } = input;
  await readAssistant(ctx, accountId, assistantId);
  const datasets = await readDatasets(ctx, input);
  const { conflict } = mergeActions(datasets);
  const datasetIds = datasets.map(({ id }) => id);
  const intents = await countIntents(ctx, datasetIds);
  const issue = conflict ?? unsuitable(intents);
  if (issue !== null) {
    throw new DomainError("validation_failed", issue, { issues: [{ path: ["datasetIds"], issue, kind: "invalid" }] });
  }
  const now = ctx.clock();
  const examplesCount = [...intents.values()].reduce((sum, examples) => sum + examples, 0);
  intents.delete(null);
  const row = { accountId, assistantId, datasetIds, goesLive, examplesCount, intentsCount: intents.size };
  const [made] = await ctx.db
    .insert(trainingSessions)
    .values({ ...row, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: trainingSessions.id });
  if (made === undefined) throw new DomainError("conflict", "This assistant is being trained already.");
  await enqueueTraining(ctx, made.id);
  return made.id;
}

async function readDatasets(ctx: Deps, { accountId, assistantId, datasetIds }: NewTraining): Promise<Dataset[]> {
  const ofAssistant = and(eq(trainingDatasets.accountId, accountId), eq(trainingDatasets.assistantId, assistantId));
  const wanted = datasetIds === undefined ? undefined : inArray(trainingDatasets.id, datasetIds);
  const rows = await ctx.db
    .select()
    .from(trainingDatasets)
    .where(and(ofAssistant, wanted))
    .orderBy(asc(trainingDatasets.id));
  if (datasetIds !== undefined && rows.length < new Set(datasetIds).size) {
    throw new DomainError("not_found", "No such dataset.");
  }
  return rows as Dataset[];
}

async function countIntents(ctx: Deps, datasetIds: number[]): Promise<Map<string | null, number>> {
  const rows = await ctx.db.all<{ intent: string | null; examples: number }>(
    sql`SELECT intent, count(DISTINCT text_key) AS examples FROM training_examples
      WHERE dataset_id IN (SELECT value FROM json_each(${JSON.stringify(datasetIds)})) GROUP BY intent`,
  );
  return new Map(rows.map(({ intent, examples }) => [intent, examples]));
}
