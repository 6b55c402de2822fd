import { and, asc, eq, inArray, notInArray } from "drizzle-orm";
import { learningItems } from "../../../db/learning.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { applyItem } from "./apply-item.ts";
import type { LearningItem } from "./types.ts";

/** Items that one call applies: each is a document that is indexed. */
export const maxApplied = 50;

export interface AppliedLearning {
  applied: LearningItem[];
  /** Approved items that could not be applied, and those of `ids` that are not approved, with the reasons. */
  failed: { id: number; reason: string }[];
  /** Approved items that are left: call again. */
  remaining: number;
}

/**
 * Applies the approved items of an assistant, or those of them in `ids`, the oldest first, at most fifty. Items that are not
 * approved are left alone, and have failed where `ids` names them. Throws `not_found`.
 */
export async function applyLearning(
  ctx: Deps,
  caller: UserPrincipal,
  { assistantId, ids }: { assistantId: number; ids?: number[] | undefined },
): Promise<AppliedLearning> {
  await readAssistant(ctx, caller.accountId, assistantId);
  const chosen = ids === undefined ? undefined : inArray(learningItems.id, ids.slice(0, maxApplied));
  const wanted = and(eq(learningItems.assistantId, assistantId), eq(learningItems.status, "approved"), chosen);
  const items = await ctx.db
    .select()
    .from(learningItems)
    .where(wanted)
    .orderBy(asc(learningItems.id))
    .limit(maxApplied);
  const named = new Set(ids?.slice(0, maxApplied));
  for (const { id } of items) named.delete(id);
  const result: AppliedLearning = { applied: [], failed: await refuse(ctx, assistantId, [...named]), remaining: 0 };
  for (const item of items) {
    try {
      result.applied.push(await applyItem(ctx, caller, item));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      result.failed.push({ id: item.id, reason: error.message });
    }
  }
  // An item that another call applies at the same time has failed here, and is not left.
  const failed = result.failed.map(({ id }) => id);
  const isLeft = notInArray(learningItems.id, failed);
  return {
    ...result,
    remaining: await ctx.db.$count(learningItems, failed.length === 0 ? wanted : and(wanted, isLeft)),
  };
}

/** Why items are not applied: each has another status, or is none of this assistant. */
async function refuse(
  ctx: Pick<Deps, "db">,
  assistantId: number,
  ids: number[],
): Promise<{ id: number; reason: string }[]> {
  if (ids.length === 0) return [];
  const found = await ctx.db
    .select({ id: learningItems.id, status: learningItems.status })
    .from(learningItems)
    .where(and(eq(learningItems.assistantId, assistantId), inArray(learningItems.id, ids)));
  const statuses = new Map(found.map(({ id, status }) => [id, status]));
  return ids.map((id) => {
    const status = statuses.get(id);
    return { id, reason: status === undefined ? "No such item." : `The item is not approved: it is ${status}.` };
  });
}
