import { count, eq } from "drizzle-orm";
import { webhookEndpoints } from "../../../db/webhooks.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { checkEndpointUrl } from "./check-endpoint-url.ts";
import { endpointOf } from "./endpoint-of.ts";
import { maxEndpoints, newSecret } from "./rules.ts";
import { sealToken } from "./seal-token.ts";
import type { Endpoint, WebhookChoice } from "./types.ts";

export interface NewEndpoint {
  accountId: number;
  url: string;
  events: WebhookChoice[];
  /** What it calls what it has chosen; absent: as it is. */
  names?: Partial<Record<WebhookChoice, string>>;
  description: string;
  isEnabled: boolean;
  /** Sent as `Authorization: Bearer`; null: none. */
  token: string | null;
}

/**
 * Creates an endpoint, which receives what happens from now on, and returns its signing secret, which is never shown again.
 * Throws `validation_failed`, and `conflict` when the account has `maxEndpoints`.
 */
export async function createEndpoint(ctx: Deps, input: NewEndpoint): Promise<{ endpoint: Endpoint; secret: string }> {
  const { accountId, description, isEnabled, token } = input;
  const url = checkEndpointUrl(ctx, input.url);
  const ofAccount = eq(webhookEndpoints.accountId, accountId);
  const counted = await ctx.db.select({ total: count() }).from(webhookEndpoints).where(ofAccount).get();
  if ((counted?.total ?? 0) >= maxEndpoints)
    throw new DomainError("conflict", `An account may have at most ${maxEndpoints} webhooks. Delete one first.`);
  const now = ctx.clock();
  const secret = newSecret();
  const row = await ctx.db
    .insert(webhookEndpoints)
    .values({
      ...{
        accountId,
        url,
        description,
        isEnabled,
        events: [...new Set(input.events)],
        eventNames: input.names ?? null,
      },
      secretSealed: await ctx.sealer.seal(secret),
      tokenSealed: await sealToken(ctx, token),
      ...{ createdAt: now, updatedAt: now },
    })
    .returning()
    .get();
  return { endpoint: endpointOf(row, now), secret };
}
