import { sql } from "drizzle-orm";
import { webhookEndpoints } from "../../../db/webhooks.ts";
import type { Deps } from "../../deps.ts";
import { checkEndpointUrl } from "./check-endpoint-url.ts";
import { endpointOf } from "./endpoint-of.ts";
import { newSecret } from "./rules.ts";
import { sealToken } from "./seal-token.ts";
import type { Endpoint, WebhookEventType } from "./types.ts";

export interface AccountWebhook {
  accountId: number;
  url: string;
  events: WebhookEventType[];
  /** What the receiver calls the types of events. */
  names: Partial<Record<WebhookEventType, string>>;
  isEnabled: boolean;
  /** Sent with every event as `Authorization: Bearer`, so that the receiver knows its sender; null: none. */
  token: string | null;
}

/**
 * Sets the one webhook of an account, for dialects that know only one: an endpoint beside those that the account creates
 * itself. Setting it again replaces everything except its signing secret, and ends a pause. Throws `validation_failed`.
 */
export async function setAccountWebhook(ctx: Deps, webhook: AccountWebhook): Promise<Endpoint> {
  const { accountId, isEnabled, names } = webhook;
  const url = checkEndpointUrl(ctx, webhook.url);
  const now = ctx.clock();
  const set = {
    ...{ url, isEnabled, events: [...new Set(webhook.events)], eventNames: names, updatedAt: now },
    tokenSealed: await sealToken(ctx, webhook.token),
    ...{ pausedAt: null, pauseReason: null },
  };
  const secretSealed = await ctx.sealer.seal(newSecret());
  const row = await ctx.db
    .insert(webhookEndpoints)
    .values({ accountId, isAccountWebhook: true, secretSealed, createdAt: now, ...set })
    .onConflictDoUpdate({
      target: webhookEndpoints.accountId,
      targetWhere: sql`is_account_webhook = 1`,
      set,
    })
    .returning()
    .get();
  await ctx.webhookOutboxes.of(row.id).wake();
  return endpointOf(row, now);
}
