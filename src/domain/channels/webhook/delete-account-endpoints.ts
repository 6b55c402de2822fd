import { asc, eq } from "drizzle-orm";
import { webhookEndpoints } from "../../../db/webhooks.ts";
import type { Deps } from "../../deps.ts";
import { deleteEndpoint } from "./delete-endpoint.ts";

/** Deletes every endpoint of an account that was closed. May be repeated. */
export async function deleteAccountEndpoints(ctx: Deps, accountId: number): Promise<void> {
  const rows = await ctx.db
    .select({ id: webhookEndpoints.id })
    .from(webhookEndpoints)
    .where(eq(webhookEndpoints.accountId, accountId))
    .orderBy(asc(webhookEndpoints.id));
  for (const { id } of rows) await deleteEndpoint(ctx, accountId, id);
}
