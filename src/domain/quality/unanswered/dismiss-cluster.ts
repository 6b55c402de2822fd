import { eq } from "drizzle-orm";
import { questionClusters } from "../../../db/unanswered.ts";
import type { Deps } from "../../deps.ts";
import { requireCluster } from "./answer-cluster.ts";
import type { Cluster } from "./types.ts";

/** Dismisses a cluster for good: later questions are counted but not shown as open. Throws `not_found`. */
export async function dismissCluster(
  ctx: Deps,
  input: { accountId: number; assistantId: number; clusterId: number },
): Promise<Cluster> {
  const cluster = await requireCluster(ctx, input);
  await ctx.db
    .update(questionClusters)
    .set({ state: "dismissed", closedAt: ctx.clock() })
    .where(eq(questionClusters.id, input.clusterId));
  return { ...cluster, state: "dismissed" };
}
