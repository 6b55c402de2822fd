import { and, eq, sql } from "drizzle-orm";
import { clusterTerms, questionClusters, unansweredQuestions } from "../../../db/unanswered.ts";
import type { Deps } from "../../deps.ts";
import { questionKey } from "../../knowledge/qa/question-key.ts";
import { chooseCluster } from "./choose-cluster.ts";
import { questionTerms } from "./question-terms.ts";
import type { Failure } from "./types.ts";

/** Number of clusters with the most shared words that are compared with a question. */
const comparedClusters = 50;

/**
 * Records a failed question in the cluster of similar questions, or in a new one. The same failure again changes
 * nothing; a second reason for a question is added to the first. An answered cluster reopens when something failed
 * after its answer; a dismissed one stays dismissed.
 */
export async function recordFailure(ctx: Pick<Deps, "db">, failure: Failure): Promise<void> {
  const { accountId, assistantId, dialogId, seq, reason, failedAt } = failure;
  const question = failure.question.replace(/\s+/g, " ").trim();
  const key = questionKey(question) || question;
  const terms = questionTerms(question);
  const place = await findPlace(ctx, { assistantId, dialogId, seq, key, terms });
  if (place?.reasons.includes(reason)) return;
  const ofKey = sql`(SELECT id FROM question_clusters WHERE assistant_id = ${assistantId} AND question_key = ${key})`;
  const clusterId = place === null ? sql<number>`${ofKey}` : place.clusterId;
  const cluster = { accountId, assistantId, question, questionKey: key, terms, createdAt: failedAt };
  const newCluster = [
    ctx.db.insert(questionClusters).values(cluster).onConflictDoNothing(),
    ctx.db
      .insert(clusterTerms)
      .select(
        // Without a condition SQLite parses ON CONFLICT as part of a join.
        sql`SELECT ${assistantId}, value, ${ofKey} FROM json_each(${JSON.stringify(terms)}) WHERE true`,
      )
      .onConflictDoNothing(),
  ] as const;
  const row = { dialogId, seq, reason, clusterId, question, failedAt };
  const joining = [
    ctx.db.insert(unansweredQuestions).values(row).onConflictDoNothing(),
    ctx.db
      .update(questionClusters)
      .set({ state: "open" })
      .where(
        and(
          eq(questionClusters.id, clusterId),
          eq(questionClusters.state, "answered"),
          sql`${questionClusters.closedAt} < ${failedAt}`,
        ),
      ),
  ] as const;
  if (place === null) await ctx.db.batch([...newCluster, ...joining]);
  else await ctx.db.batch([...joining]);
}

/** The cluster in which a question is recorded, or to which it belongs; null when it starts a new one. */
async function findPlace(
  ctx: Pick<Deps, "db">,
  question: { assistantId: number; dialogId: number; seq: number; key: string; terms: string[] },
): Promise<{ clusterId: number; reasons: string[] } | null> {
  const { assistantId, dialogId, seq, key, terms } = question;
  const alike = sql`SELECT cluster_id FROM ${clusterTerms}
    WHERE assistant_id = ${assistantId} AND term IN (SELECT value FROM json_each(${JSON.stringify(terms)}))
    GROUP BY cluster_id ORDER BY count(*) DESC, cluster_id LIMIT ${comparedClusters}`;
  const [filed, clusters] = await ctx.db.batch([
    ctx.db
      .select({ clusterId: unansweredQuestions.clusterId, reason: unansweredQuestions.reason })
      .from(unansweredQuestions)
      .where(and(eq(unansweredQuestions.dialogId, dialogId), eq(unansweredQuestions.seq, seq))),
    ctx.db
      .select()
      .from(questionClusters)
      .where(
        and(
          eq(questionClusters.assistantId, assistantId),
          sql`(${questionClusters.questionKey} = ${key} OR ${questionClusters.id} IN (${alike}))`,
        ),
      ),
  ]);
  const [first] = filed;
  if (first !== undefined) return { clusterId: first.clusterId, reasons: filed.map((each) => each.reason) };
  const chosen = chooseCluster({ questionKey: key, terms }, clusters);
  return chosen === null ? null : { clusterId: chosen.id, reasons: [] };
}
