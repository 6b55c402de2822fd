import { eq } from "drizzle-orm";
import { questionClusters } from "../../../db/unanswered.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { createQaPair } from "../../knowledge/qa/create-qa-pair.ts";
import { findByQuestion } from "../../knowledge/qa/find-by-question.ts";
import type { QaPair } from "../../knowledge/qa/qa-pair.ts";
import { questionKey } from "../../knowledge/qa/question-key.ts";
import { updateQaPair } from "../../knowledge/qa/update-qa-pair.ts";
import { readCluster } from "./list-unanswered.ts";
import type { Cluster } from "./types.ts";

export interface ClusterAnswer {
  accountId: number;
  assistantId: number;
  clusterId: number;
  answer: string;
  /** Default: the cluster's own question. */
  question?: string | undefined;
  tags?: string[] | undefined;
}

/**
 * Answers a cluster: creates the Q&A pair, or updates the answer of the existing one, and closes the cluster. A later
 * failure reopens it. May be repeated. Throws `not_found` and `validation_failed`.
 */
export async function answerCluster(ctx: Deps, input: ClusterAnswer): Promise<{ pair: QaPair; cluster: Cluster }> {
  const { accountId, assistantId, clusterId, answer, tags } = input;
  const cluster = await requireCluster(ctx, input);
  const question = input.question ?? cluster.question;
  const known = await findByQuestion(ctx, { accountId, assistantId, questionKey: questionKey(question) });
  const pair =
    known === null
      ? await createQaPair(ctx, { accountId, assistantId, question, answer, tags: tags ?? [] })
      : await updateQaPair(ctx, { accountId, id: known.id, answer, tags });
  await ctx.db
    .update(questionClusters)
    .set({ state: "answered", qaSourceId: pair.id, closedAt: ctx.clock() })
    .where(eq(questionClusters.id, clusterId));
  return { pair, cluster: { ...cluster, state: "answered", qaId: pair.id } };
}

/** A cluster of the account's assistant. Throws `not_found`. */
export async function requireCluster(
  ctx: Pick<Deps, "db">,
  input: { accountId: number; assistantId: number; clusterId: number },
): Promise<Cluster> {
  const cluster = await readCluster(ctx, input);
  if (cluster === null) throw new DomainError("not_found", "No such question.");
  return cluster;
}
