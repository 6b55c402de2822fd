import { and, eq, exists, isNotNull } from "drizzle-orm";
import { evaluationQuestions, evaluations } from "../../../db/evaluations.ts";
import { settingsDrafts } from "../../../db/settings-drafts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

/** Deletes a finished evaluation. Throws `not_found`, and `conflict` while it is in progress, or a draft is being compared with it. */
export async function deleteEvaluation(
  ctx: Pick<Deps, "db">,
  { accountId, evaluationId }: { accountId: number; evaluationId: number },
): Promise<void> {
  const isIt = and(eq(evaluations.id, evaluationId), eq(evaluations.accountId, accountId));
  const [row] = await ctx.db
    .select({ state: evaluations.state, assistantId: evaluations.assistantId })
    .from(evaluations)
    .where(isIt);
  if (row === undefined) throw new DomainError("not_found", "No such evaluation.");
  if (row.state === "queued" || row.state === "running") {
    throw new DomainError("conflict", "The evaluation is in progress.");
  }
  const { assistantId, baselineId, nextAct } = settingsDrafts;
  const isAwaited = and(eq(assistantId, row.assistantId), eq(baselineId, evaluationId), isNotNull(nextAct));
  if ((await ctx.db.$count(settingsDrafts, isAwaited)) > 0) {
    throw new DomainError("conflict", "A draft of settings is being compared with this evaluation.");
  }
  const own = ctx.db.select({ id: evaluations.id }).from(evaluations).where(isIt);
  await ctx.db.batch([
    ctx.db.delete(evaluationQuestions).where(and(eq(evaluationQuestions.evaluationId, evaluationId), exists(own))),
    ctx.db.delete(evaluations).where(isIt),
  ]);
}
