import { eq } from "drizzle-orm";
import { webhookEndpoints } from "../../../db/webhooks.ts";
import type { Deps } from "../../deps.ts";
import type { OpenEndpoint } from "./types.ts";

/** What an outbox needs to deliver to its endpoint; null: the endpoint was deleted. */
export async function openEndpoint(ctx: Pick<Deps, "db" | "sealer">, id: number): Promise<OpenEndpoint | null> {
  const row = await ctx.db.select().from(webhookEndpoints).where(eq(webhookEndpoints.id, id)).get();
  if (row === undefined) return null;
  const { url, isEnabled, pausedAt, previousSecretSealed: previous, previousSecretEndsAt: endsAt, tokenSealed } = row;
  const current = { secret: await ctx.sealer.unseal(row.secretSealed), endsAt: null };
  return {
    ...{ id, url, isEnabled, isPaused: pausedAt !== null },
    secrets: previous === null ? [current] : [current, { secret: await ctx.sealer.unseal(previous), endsAt }],
    token: tokenSealed === null ? null : await ctx.sealer.unseal(tokenSealed),
  };
}
