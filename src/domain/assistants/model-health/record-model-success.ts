import { eq } from "drizzle-orm";
import { modelFailures } from "../../../db/model-failures.ts";
import type { Deps } from "../../deps.ts";

/** Records that the hosted model of an account has answered: it fails no longer. */
export async function recordModelSuccess(ctx: Pick<Deps, "db">, accountId: number): Promise<void> {
  await ctx.db.delete(modelFailures).where(eq(modelFailures.accountId, accountId));
}
