import { and, eq } from "drizzle-orm";
import { learningItems } from "../../../db/learning.ts";
import { questionClusters } from "../../../db/unanswered.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { deleteQaPair } from "../../knowledge/qa/delete-qa-pair.ts";
import type { QaPair } from "../../knowledge/qa/qa-pair.ts";
import { readQaPair } from "../../knowledge/qa/read-qa-pair.ts";
import { updateQaPair } from "../../knowledge/qa/update-qa-pair.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import type { StoredItem } from "./read-learning-item.ts";
import type { LearningItem } from "./types.ts";

/**
 * Takes an applied item back: its Q&A pair is deleted, or gets the answer that it had before, and its group of unanswered questions
 * is open again. A pair that somebody has deleted stays deleted. May be repeated. Throws `conflict` when the item is not applied, or
 * somebody has changed the pair since.
 */
export async function undoItem(ctx: Deps, caller: UserPrincipal, item: StoredItem): Promise<LearningItem> {
  const { id, accountId, answer, qaSourceId, replacedAnswer, clusterId } = item;
  if (item.status !== "applied") throw new DomainError("conflict", "The item is not applied.");
  const pair = qaSourceId === null ? null : await findPair(ctx, accountId, qaSourceId);
  if (pair !== null && pair.answer !== replacedAnswer) {
    if (pair.answer !== answer)
      throw new DomainError("conflict", "The question's answer was changed since: change it there.");
    if (replacedAnswer === null) await deleteQaPair(ctx, { accountId, id: pair.id });
    else await updateQaPair(ctx, { accountId, id: pair.id, answer: replacedAnswer });
  }
  const none = { qaSourceId: null, replacedAnswer: null, applyingAt: null, appliedAt: null };
  const [undone] = await ctx.db
    .update(learningItems)
    .set({ ...none, status: "undone", decidedBy: caller.userId, updatedAt: ctx.clock() })
    .where(and(eq(learningItems.id, id), eq(learningItems.status, "applied")))
    .returning();
  if (undone === undefined) throw new DomainError("conflict", "The item was changed meanwhile.");
  if (clusterId !== null) {
    await ctx.db
      .update(questionClusters)
      .set({ state: "open", qaSourceId: null, closedAt: 0 })
      .where(and(eq(questionClusters.id, clusterId), eq(questionClusters.state, "answered")));
  }
  return undone;
}

async function findPair(ctx: Pick<Deps, "db">, accountId: number, id: number): Promise<QaPair | null> {
  return readQaPair(ctx, { accountId, id }).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === "not_found") return null;
    throw error;
  });
}
