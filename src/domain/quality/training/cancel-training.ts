import { and, eq, inArray } from "drizzle-orm";
import { trainingSessions } from "../../../db/training.ts";
import { modelKey } from "../../answering/intents/model-key.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readTraining } from "./read-training.ts";
import type { Training } from "./types.ts";

/**
 * Cancels a session that waits or runs: a worker that runs it stops and changes nothing. Throws `not_found`, and `conflict` when
 * it has ended.
 */
export async function cancelTraining(
  ctx: Pick<Deps, "db" | "clock" | "files">,
  { accountId, sessionId }: { accountId: number; sessionId: number },
): Promise<Training> {
  const now = ctx.clock();
  const isIt = and(eq(trainingSessions.id, sessionId), eq(trainingSessions.accountId, accountId));
  const ended = await ctx.db
    .update(trainingSessions)
    .set({ state: "cancelled", leaseId: null, leaseUntil: null, updatedAt: now, finishedAt: now })
    .where(and(isIt, inArray(trainingSessions.state, ["queued", "running"])))
    .returning({ id: trainingSessions.id });
  const training = await readTraining(ctx, { accountId, sessionId });
  if (ended.length === 0) {
    throw new DomainError("conflict", `This training session has ended already: it is ${training.state}.`);
  }
  // A worker that died after it had stored the model.
  await ctx.files.remove([modelKey({ accountId, sessionId })]);
  return training;
}
