import { count, eq } from "drizzle-orm";
import { trainingDatasets } from "../../../db/training.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { MAX_DATASETS } from "./training-limits.ts";
import type { Actions, Dataset } from "./types.ts";

/** Creates an empty dataset for an assistant. Throws `not_found`, and `conflict` when the assistant has too many. */
export async function createDataset(
  ctx: Pick<Deps, "db" | "clock">,
  input: { accountId: number; assistantId: number; name: string; description: string; actions: Actions },
): Promise<Dataset> {
  const { accountId, assistantId } = input;
  await readAssistant(ctx, accountId, assistantId);
  const [counted] = await ctx.db
    .select({ total: count() })
    .from(trainingDatasets)
    .where(eq(trainingDatasets.assistantId, assistantId));
  if ((counted?.total ?? 0) >= MAX_DATASETS) {
    throw new DomainError("conflict", `An assistant has at most ${MAX_DATASETS} datasets.`);
  }
  const now = ctx.clock();
  const [made] = await ctx.db
    .insert(trainingDatasets)
    .values({ ...input, createdAt: now, updatedAt: now })
    .returning();
  return made as Dataset;
}
