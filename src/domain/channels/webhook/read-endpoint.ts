import { and, eq } from "drizzle-orm";
import { webhookEndpoints } from "../../../db/webhooks.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { endpointOf } from "./endpoint-of.ts";
import type { Endpoint } from "./types.ts";

/** An endpoint of an account. Throws `not_found`. */
export async function readEndpoint(ctx: Pick<Deps, "db" | "clock">, accountId: number, id: number): Promise<Endpoint> {
  const own = and(eq(webhookEndpoints.id, id), eq(webhookEndpoints.accountId, accountId));
  const row = await ctx.db.select().from(webhookEndpoints).where(own).get();
  if (row === undefined) throw new DomainError("not_found", "No such webhook.");
  return endpointOf(row, ctx.clock());
}
