import { learningItems } from "../../../db/learning.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { qaFields } from "../../knowledge/qa/qa-fields.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { findPersonalData } from "./find-personal-data.ts";
import type { LearningItem } from "./types.ts";

/**
 * Adds an item by hand; it waits for approval like the others. Throws `not_found`, `validation_failed` for a text without words,
 * and `conflict` when the assistant has an item for this question.
 */
export async function addLearningItem(
  ctx: Pick<Deps, "db" | "clock">,
  caller: UserPrincipal,
  { assistantId, ...text }: { assistantId: number; question: string; answer: string },
): Promise<LearningItem> {
  const { accountId, userId, displayName } = caller;
  await readAssistant(ctx, accountId, assistantId);
  const { question, answer, questionKey } = qaFields({ ...text, tags: [] });
  const now = ctx.clock();
  const [item] = await ctx.db
    .insert(learningItems)
    .values({
      ...{ accountId, assistantId, origin: "manual", question, questionKey, answer, author: displayName },
      ...{ flags: findPersonalData(`${question}\n${answer}`, []), decidedBy: userId, createdAt: now, updatedAt: now },
    })
    .onConflictDoNothing()
    .returning();
  if (item === undefined) throw new DomainError("conflict", "There is a learning item for this question.");
  return item;
}
