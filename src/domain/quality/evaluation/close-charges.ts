import { and, eq, gte, lt } from "drizzle-orm";
import { reservations } from "../../../db/billing.ts";
import { evaluationQuestions } from "../../../db/evaluations.ts";
import type { Deps } from "../../deps.ts";
import { release } from "../../money/billing/release.ts";
import { closeCharge } from "./charge.ts";
import type { Evaluation, Result } from "./types.ts";

/** Closes the charges that a worker left open when it died between an answer and its charge. */
export async function closeCharges(ctx: Deps, { id: evaluationId, accountId }: Evaluation): Promise<void> {
  const prefix = `evaluation:${evaluationId}:`;
  const held = await ctx.db
    .select({ key: reservations.idempotencyKey })
    .from(reservations)
    .where(
      and(
        gte(reservations.idempotencyKey, prefix),
        lt(reservations.idempotencyKey, `evaluation:${evaluationId};`),
        eq(reservations.state, "held"),
      ),
    );
  for (const { key } of held) {
    const ordinal = Number(key.slice(prefix.length));
    const isIt = and(eq(evaluationQuestions.evaluationId, evaluationId), eq(evaluationQuestions.ordinal, ordinal));
    const [row] = await ctx.db.select({ result: evaluationQuestions.result }).from(evaluationQuestions).where(isIt);
    const result = row?.result as Result | null | undefined;
    if (result) await closeCharge(ctx, { accountId, evaluationId, ordinal }, result);
    else await release(ctx, { accountId, key });
  }
}
