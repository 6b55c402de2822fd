import { and, eq, sql } from "drizzle-orm";
import { trainingDatasets } from "../../../db/training.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Actions, Dataset } from "./types.ts";

/** Changes a dataset; undefined leaves a field unchanged. `actions` replaces all of them. Throws `not_found`. */
export async function updateDataset(
  ctx: Pick<Deps, "db" | "clock">,
  input: {
    accountId: number;
    datasetId: number;
    name: string | undefined;
    description: string | undefined;
    actions: Actions | undefined;
  },
): Promise<Dataset> {
  const { accountId, datasetId, ...changes } = input;
  const [row] = await ctx.db
    .update(trainingDatasets)
    .set({ ...changes, updatedAt: sql`max(${ctx.clock()}, updated_at + 1)` })
    .where(and(eq(trainingDatasets.id, datasetId), eq(trainingDatasets.accountId, accountId)))
    .returning();
  if (row === undefined) throw new DomainError("not_found", "No such dataset.");
  return row as Dataset;
}
