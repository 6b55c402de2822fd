import type { Deps } from "../../deps.ts";
import { readReplies } from "../learning/read-replies.ts";
import { listUnanswered } from "../unanswered/list-unanswered.ts";
import type { Cluster, ClusterState } from "../unanswered/types.ts";
import { draftOf } from "./draft-of.ts";
import type { Gap, GapState } from "./types.ts";

/** Groups of unanswered questions that are listed. */
const maxClusters = 200;

const stateOf: Record<GapState, ClusterState> = { open: "open", accepted: "answered", dismissed: "dismissed" };

/**
 * The groups of unanswered questions as gaps: missing where the assistant found nothing, unclear where it answered and the visitor
 * rated that badly or wanted a person. Throws `not_found`.
 */
export async function findFailed(
  ctx: Pick<Deps, "db">,
  of: { accountId: number; assistantId: number },
  state: GapState,
): Promise<Gap[]> {
  const { clusters } = await listUnanswered(ctx, { ...of, state: stateOf[state], limit: maxClusters, offset: 0 });
  const replies = await readReplies(
    ctx,
    clusters.flatMap((cluster) => cluster.examples),
  );
  return clusters.map((cluster) => ({
    ...gapOfCluster(cluster, state),
    draft: draftOf(cluster.question, cluster.examples, replies),
  }));
}

function gapOfCluster({ id, question, reasons, count, lastSeen, examples, qaId }: Cluster, state: GapState): Gap {
  return {
    ...{ id: String(id), kind: reasons.abstained > 0 ? "missing" : "unclear", state, question },
    reasons: Object.fromEntries(Object.entries(reasons).filter(([, times]) => times > 0)),
    ...{ asked: count, lastSeen, qaId },
    examples: examples.map((example) => ({ dialogId: example.dialogId, seq: example.seq, question: example.question })),
    ...{ excerpts: [], difference: null, draft: null },
  };
}
