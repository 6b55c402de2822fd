import { eq } from "drizzle-orm";
import { trainingDatasets, trainingExamples } from "../../../db/training.ts";
import type { Deps } from "../../deps.ts";
import { readDatasetRow } from "./read-dataset-row.ts";

/** Deletes a dataset with its examples; models that were trained with it stay as they are. Throws `not_found`. */
export async function deleteDataset(
  ctx: Pick<Deps, "db">,
  { accountId, datasetId }: { accountId: number; datasetId: number },
): Promise<void> {
  await readDatasetRow(ctx, accountId, datasetId);
  await ctx.db.batch([
    ctx.db.delete(trainingExamples).where(eq(trainingExamples.datasetId, datasetId)),
    ctx.db.delete(trainingDatasets).where(eq(trainingDatasets.id, datasetId)),
  ]);
}
