import { and, eq } from "drizzle-orm";
import { goldenQuestions } from "../../../db/knowledge-quality.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

/** Deletes a golden question. Throws `not_found`. */
export async function deleteGoldenQuestion(
  ctx: Pick<Deps, "db">,
  { accountId, assistantId, id }: { accountId: number; assistantId: number; id: number },
): Promise<void> {
  await readAssistant(ctx, accountId, assistantId);
  const [deleted] = await ctx.db
    .delete(goldenQuestions)
    .where(
      and(
        eq(goldenQuestions.id, id),
        eq(goldenQuestions.assistantId, assistantId),
        eq(goldenQuestions.accountId, accountId),
      ),
    )
    .returning({ id: goldenQuestions.id });
  if (deleted === undefined) throw new DomainError("not_found", "No such golden question.");
}
