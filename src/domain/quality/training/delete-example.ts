import { and, eq, sql } from "drizzle-orm";
import { trainingDatasets, trainingExamples } from "../../../db/training.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readDatasetRow } from "./read-dataset-row.ts";

/** Deletes an example of a dataset. Throws `not_found`. */
export async function deleteExample(
  ctx: Pick<Deps, "db" | "clock">,
  { accountId, datasetId, exampleId }: { accountId: number; datasetId: number; exampleId: number },
): Promise<void> {
  await readDatasetRow(ctx, accountId, datasetId);
  const left = sql`(SELECT count(*) FROM training_examples WHERE dataset_id = ${datasetId})`;
  const [deleted] = await ctx.db.batch([
    ctx.db
      .delete(trainingExamples)
      .where(and(eq(trainingExamples.id, exampleId), eq(trainingExamples.datasetId, datasetId)))
      .returning({ id: trainingExamples.id }),
    ctx.db
      .update(trainingDatasets)
      .set({ examplesCount: left, updatedAt: sql`max(${ctx.clock()}, updated_at + 1)` })
      .where(eq(trainingDatasets.id, datasetId)),
  ]);
  if (deleted.length === 0) throw new DomainError("not_found", "No such example.");
}
