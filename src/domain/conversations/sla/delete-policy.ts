import { and, eq } from "drizzle-orm";
import { slaPolicies } from "../../../db/sla-policies.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

/** Deletes an SLA policy; what it has already promised in vain stays told. Throws `not_found`. */
export async function deletePolicy(ctx: Pick<Deps, "db">, accountId: number, policyId: number): Promise<void> {
  const own = and(eq(slaPolicies.id, policyId), eq(slaPolicies.accountId, accountId));
  const [deleted] = await ctx.db.delete(slaPolicies).where(own).returning({ id: slaPolicies.id });
  if (deleted === undefined) throw new DomainError("not_found", "No such policy.");
}
