import { and, eq } from "drizzle-orm";
import { modelFailures } from "../../../db/model-failures.ts";
import type { Deps } from "../../deps.ts";

/** Records that a hosted model of an account has answered, or is not asked any more: it fails no longer. */
export async function recordModelSuccess(
  ctx: Pick<Deps, "db">,
  { accountId, model }: { accountId: number; model: string },
): Promise<void> {
  await ctx.db.delete(modelFailures).where(and(eq(modelFailures.accountId, accountId), eq(modelFailures.model, model)));
}
