import { and, desc, eq, gt, type SQL, sql } from "drizzle-orm";
import { questionClusters, unansweredQuestions } from "../../../db/unanswered.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { readExamples } from "./read-examples.ts";
import type { Cluster, ClusterState, FailureReason } from "./types.ts";

export interface ListUnanswered {
  accountId: number;
  assistantId: number;
  /** Undefined: clusters in every state. */
  state: ClusterState | undefined;
  limit: number;
  offset: number;
}

/**
 * Questions that an assistant could not answer, the most frequent first, among equals the latest; and the total number
 * of clusters. An open cluster counts failures since it was last closed, a closed one all failures. Throws `not_found`.
 */
export async function listUnanswered(
  ctx: Pick<Deps, "db">,
  { accountId, assistantId, state, limit, offset }: ListUnanswered,
): Promise<{ clusters: Cluster[]; total: number }> {
  await readAssistant(ctx, accountId, assistantId);
  const inState = state === undefined ? undefined : eq(questionClusters.state, state);
  const wanted = and(eq(questionClusters.assistantId, assistantId), inState);
  const [rows, [counted]] = await ctx.db.batch([
    selectClusters(ctx, wanted)
      .orderBy(desc(distinctQuestions), desc(lastSeen), desc(questionClusters.id))
      .limit(limit)
      .offset(offset),
    ctx.db
      .select({ total: sql<number>`count(DISTINCT ${questionClusters.id})` })
      .from(questionClusters)
      .innerJoin(unansweredQuestions, belongs)
      .where(wanted),
  ]);
  const examples = await readExamples(
    ctx,
    rows.map((row) => row.id),
  );
  return { clusters: rows.map((row) => toCluster(row, examples.get(row.id) ?? [])), total: counted?.total ?? 0 };
}

/** One cluster of an assistant of the account, in any state; null when there is none. */
export async function readCluster(
  ctx: Pick<Deps, "db">,
  { accountId, assistantId, clusterId }: { accountId: number; assistantId: number; clusterId: number },
): Promise<Cluster | null> {
  const isIt = and(
    eq(questionClusters.id, clusterId),
    eq(questionClusters.assistantId, assistantId),
    eq(questionClusters.accountId, accountId),
  );
  const [row] = await selectClusters(ctx, isIt);
  return row === undefined ? null : toCluster(row, (await readExamples(ctx, [clusterId])).get(clusterId) ?? []);
}

const distinctQuestions = sql<number>`count(DISTINCT ${unansweredQuestions.dialogId} * 1048576 + ${unansweredQuestions.seq})`;
const lastSeen = sql<number>`max(${unansweredQuestions.failedAt})`;
const belongs = and(
  eq(unansweredQuestions.clusterId, questionClusters.id),
  sql`(${questionClusters.state} <> 'open' OR ${gt(unansweredQuestions.failedAt, questionClusters.closedAt)})`,
);

function selectClusters(ctx: Pick<Deps, "db">, condition: SQL | undefined) {
  // With aliases: a batch returns rows by column name, and these columns would have the same name.
  const withReason = (reason: FailureReason) => sql<number>`sum(${unansweredQuestions.reason} = ${reason})`.as(reason);
  return ctx.db
    .select({
      id: questionClusters.id,
      assistantId: questionClusters.assistantId,
      question: questionClusters.question,
      state: questionClusters.state,
      qaId: questionClusters.qaSourceId,
      count: distinctQuestions,
      abstained: withReason("abstained"),
      badlyRated: withReason("badly_rated"),
      handedOff: withReason("handed_off"),
      firstSeen: sql<number>`min(${unansweredQuestions.failedAt})`,
      lastSeen,
    })
    .from(questionClusters)
    .innerJoin(unansweredQuestions, belongs)
    .where(condition)
    .groupBy(questionClusters.id)
    .$dynamic();
}

type Row = Awaited<ReturnType<typeof selectClusters>>[number];

function toCluster({ abstained, badlyRated, handedOff, ...row }: Row, examples: Cluster["examples"]): Cluster {
  return { ...row, reasons: { abstained, badly_rated: badlyRated, handed_off: handedOff }, examples };
}
