import { eq } from "drizzle-orm";
import { slaPolicies } from "../../../db/sla-policies.ts";
import type { Deps } from "../../deps.ts";

/** Whether an account has any SLA policy: the rooms of its new dialogs then watch their times. */
export async function hasPolicies(ctx: Pick<Deps, "db">, accountId: number): Promise<boolean> {
  const rows = await ctx.db
    .select({ id: slaPolicies.id })
    .from(slaPolicies)
    .where(eq(slaPolicies.accountId, accountId))
    .limit(1);
  return rows.length > 0;
}
