import { asc, eq } from "drizzle-orm";
import { slaPolicies } from "../../../db/sla-policies.ts";
import type { Deps } from "../../deps.ts";
import { toPolicy } from "./to-policy.ts";
import type { SlaPolicy } from "./types.ts";

/** An account's SLA policies, oldest first. */
export async function listPolicies(ctx: Pick<Deps, "db">, accountId: number): Promise<SlaPolicy[]> {
  const ofAccount = eq(slaPolicies.accountId, accountId);
  return (await ctx.db.select().from(slaPolicies).where(ofAccount).orderBy(asc(slaPolicies.id))).map(toPolicy);
}
