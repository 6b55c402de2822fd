import { eq } from "drizzle-orm";
import { questionClusters } from "../../../db/unanswered.ts";
import type { Deps } from "../../deps.ts";
import { requireCluster } from "./answer-cluster.ts";

/** Opens a cluster again, with all its failures; the pair that answered it stays. Throws `not_found`. */
export async function reopenCluster(
  ctx: Pick<Deps, "db">,
  cluster: { accountId: number; assistantId: number; clusterId: number },
): Promise<void> {
  const { state } = await requireCluster(ctx, cluster);
  if (state === "open") return;
  await ctx.db
    .update(questionClusters)
    .set({ state: "open", closedAt: 0 })
    .where(eq(questionClusters.id, cluster.clusterId));
}
