import { and, eq } from "drizzle-orm";
import { webhookEndpoints } from "../../../db/webhooks.ts";
import type { Deps } from "../../deps.ts";
import { readEndpoint } from "./read-endpoint.ts";

/** Deletes an endpoint with everything that waits for it and its log. Throws `not_found`. */
export async function deleteEndpoint(ctx: Deps, accountId: number, id: number): Promise<void> {
  await readEndpoint(ctx, accountId, id);
  // Erased again after the row is gone: what arrives between the two is not kept.
  await ctx.webhookOutboxes.of(id).erase();
  await ctx.db
    .delete(webhookEndpoints)
    .where(and(eq(webhookEndpoints.id, id), eq(webhookEndpoints.accountId, accountId)));
  await ctx.webhookOutboxes.of(id).erase();
}
