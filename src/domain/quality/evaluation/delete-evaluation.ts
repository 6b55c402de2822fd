import { and, eq, exists } from "drizzle-orm";
import { evaluationQuestions, evaluations } from "../../../db/evaluations.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

/** Deletes a finished evaluation. Throws `not_found`, and `conflict` while it is in progress. */
export async function deleteEvaluation(
  ctx: Pick<Deps, "db">,
  { accountId, evaluationId }: { accountId: number; evaluationId: number },
): Promise<void> {
  const isIt = and(eq(evaluations.id, evaluationId), eq(evaluations.accountId, accountId));
  const [row] = await ctx.db.select({ state: evaluations.state }).from(evaluations).where(isIt);
  if (row === undefined) throw new DomainError("not_found", "No such evaluation.");
  if (row.state === "queued" || row.state === "running") {
    throw new DomainError("conflict", "The evaluation is in progress.");
  }
  const own = ctx.db.select({ id: evaluations.id }).from(evaluations).where(isIt);
  await ctx.db.batch([
    ctx.db.delete(evaluationQuestions).where(and(eq(evaluationQuestions.evaluationId, evaluationId), exists(own))),
    ctx.db.delete(evaluations).where(isIt),
  ]);
}
