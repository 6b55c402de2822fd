import { and, eq, sql } from "drizzle-orm";
import { webhookEndpoints } from "../../../db/webhooks.ts";
import type { Deps } from "../../deps.ts";
import { endpointOf } from "./endpoint-of.ts";
import { readEndpoint } from "./read-endpoint.ts";
import { newSecret } from "./rules.ts";
import type { Endpoint } from "./types.ts";

/**
 * Gives an endpoint a new signing secret and returns it; it is never shown again. For `overlapMs` events are signed with the old
 * secret too. A secret from an earlier rotation ends at once. Throws `not_found`.
 */
export async function rotateSecret(
  ctx: Deps,
  accountId: number,
  id: number,
  overlapMs: number,
): Promise<{ endpoint: Endpoint; secret: string }> {
  await readEndpoint(ctx, accountId, id);
  const now = ctx.clock();
  const secret = newSecret();
  const row = await ctx.db
    .update(webhookEndpoints)
    .set({
      previousSecretSealed: overlapMs === 0 ? null : sql`secret_sealed`,
      previousSecretEndsAt: overlapMs === 0 ? null : now + overlapMs,
      secretSealed: await ctx.sealer.seal(secret),
      updatedAt: now,
    })
    .where(and(eq(webhookEndpoints.id, id), eq(webhookEndpoints.accountId, accountId)))
    .returning()
    .get();
  await ctx.webhookOutboxes.of(id).wake();
  return { endpoint: endpointOf(row, now), secret };
}
