import { and, eq, isNull } from "drizzle-orm";
import { learningItems } from "../../../db/learning.ts";
import { questionClusters } from "../../../db/unanswered.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { createQaPair } from "../../knowledge/qa/create-qa-pair.ts";
import { findByQuestion } from "../../knowledge/qa/find-by-question.ts";
import { updateQaPair } from "../../knowledge/qa/update-qa-pair.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import type { StoredItem } from "./read-learning-item.ts";
import type { LearningItem } from "./types.ts";

/**
 * Makes an approved item knowledge: a new Q&A pair of its assistant, or a new answer of the pair that has this question, whose old
 * answer is kept for an undo. Its group of unanswered questions is closed. May be repeated after a failure. Throws `conflict` when
 * the item is not approved.
 */
export async function applyItem(ctx: Deps, caller: UserPrincipal, item: StoredItem): Promise<LearningItem> {
  const { id, accountId, assistantId, question, questionKey, answer, clusterId } = item;
  if (answer === null || item.status !== "approved") throw new DomainError("conflict", "The item is not approved.");
  const known = await findByQuestion(ctx, { accountId, assistantId, questionKey });
  const isApproved = and(eq(learningItems.id, id), eq(learningItems.status, "approved"));
  // Before the pair is changed, so that an interrupted call does not take its own answer for the old one.
  await ctx.db
    .update(learningItems)
    .set({ applyingAt: ctx.clock(), qaSourceId: known?.id ?? null, replacedAnswer: known?.answer ?? null })
    .where(and(isApproved, isNull(learningItems.applyingAt)));
  const pair =
    known === null
      ? await createQaPair(ctx, { accountId, assistantId, question, answer, tags: [] })
      : await updateQaPair(ctx, { accountId, id: known.id, answer });
  const now = ctx.clock();
  const done = { status: "applied" as const, answer: pair.answer, qaSourceId: pair.id, appliedAt: now, updatedAt: now };
  const [applied] = await ctx.db
    .update(learningItems)
    .set({ ...done, decidedBy: caller.userId })
    .where(isApproved)
    .returning();
  if (applied === undefined) throw new DomainError("conflict", "The item was changed meanwhile.");
  if (clusterId !== null) {
    await ctx.db
      .update(questionClusters)
      .set({ state: "answered", qaSourceId: pair.id, closedAt: now })
      .where(eq(questionClusters.id, clusterId));
  }
  return applied;
}
