import { and, eq } from "drizzle-orm";
import { isOfAssistant } from "../../../db/is-of-assistant.ts";
import { trainingDatasets } from "../../../db/training.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Dataset } from "./types.ts";

/** A dataset of an account. Throws `not_found`, also when its assistant was deleted. */
export async function readDatasetRow(ctx: Pick<Deps, "db">, accountId: number, datasetId: number): Promise<Dataset> {
  const [row] = await ctx.db
    .select()
    .from(trainingDatasets)
    .where(
      and(
        eq(trainingDatasets.id, datasetId),
        eq(trainingDatasets.accountId, accountId),
        isOfAssistant(trainingDatasets.assistantId),
      ),
    );
  if (row === undefined) throw new DomainError("not_found", "No such dataset.");
  return row as Dataset;
}
