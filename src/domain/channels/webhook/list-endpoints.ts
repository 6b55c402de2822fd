import { asc, eq } from "drizzle-orm";
import { webhookEndpoints } from "../../../db/webhooks.ts";
import type { Deps } from "../../deps.ts";
import { endpointOf } from "./endpoint-of.ts";
import type { Endpoint } from "./types.ts";

/** The endpoints of an account, oldest first. */
export async function listEndpoints(ctx: Pick<Deps, "db" | "clock">, accountId: number): Promise<Endpoint[]> {
  const rows = await ctx.db
    .select()
    .from(webhookEndpoints)
    .where(eq(webhookEndpoints.accountId, accountId))
    .orderBy(asc(webhookEndpoints.id));
  return rows.map((row) => endpointOf(row, ctx.clock()));
}
