import { and, eq } from "drizzle-orm";
import { isOfAssistant } from "../../../db/is-of-assistant.ts";
import { learningItems } from "../../../db/learning.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

export type StoredItem = typeof learningItems.$inferSelect;

/** A learning item of the account. Throws `not_found`, also when its assistant was deleted. */
export async function readLearningItem(
  ctx: Pick<Deps, "db">,
  { accountId, id }: { accountId: number; id: number },
): Promise<StoredItem> {
  const isIt = and(
    eq(learningItems.id, id),
    eq(learningItems.accountId, accountId),
    isOfAssistant(learningItems.assistantId),
  );
  const [item] = await ctx.db.select().from(learningItems).where(isIt);
  if (item === undefined) throw new DomainError("not_found", "No such learning item.");
  return item;
}
