import { and, eq } from "drizzle-orm";
import { webhookEndpoints } from "../../../db/webhooks.ts";
import type { Deps } from "../../deps.ts";
import { checkEndpointUrl } from "./check-endpoint-url.ts";
import { endpointOf } from "./endpoint-of.ts";
import { readEndpoint } from "./read-endpoint.ts";
import { sealToken } from "./seal-token.ts";
import type { Endpoint, WebhookChoice } from "./types.ts";

export interface EndpointChanges {
  url?: string | undefined;
  events?: WebhookChoice[] | undefined;
  /** What it calls what it has chosen. */
  names?: Partial<Record<WebhookChoice, string>> | undefined;
  description?: string | undefined;
  isEnabled?: boolean | undefined;
  /** null removes it. */
  token?: string | null | undefined;
}

/**
 * Changes the given fields of an endpoint. What waits is tried at once; when it is disabled, what waits becomes dead letters.
 * Enabling it also ends a pause. Throws `not_found` and `validation_failed`.
 */
export async function updateEndpoint(
  ctx: Deps,
  accountId: number,
  id: number,
  changes: EndpointChanges,
): Promise<Endpoint> {
  await readEndpoint(ctx, accountId, id);
  const { url, events, names, description, isEnabled, token } = changes;
  const now = ctx.clock();
  const row = await ctx.db
    .update(webhookEndpoints)
    .set({
      ...(url === undefined ? {} : { url: checkEndpointUrl(ctx, url) }),
      ...(events === undefined ? {} : { events: [...new Set(events)] }),
      ...(names === undefined ? {} : { eventNames: names }),
      ...(description === undefined ? {} : { description }),
      ...(isEnabled === undefined ? {} : { isEnabled }),
      ...(isEnabled ? { pausedAt: null, pauseReason: null } : {}),
      ...(token === undefined ? {} : { tokenSealed: await sealToken(ctx, token) }),
      updatedAt: now,
    })
    .where(and(eq(webhookEndpoints.id, id), eq(webhookEndpoints.accountId, accountId)))
    .returning()
    .get();
  await ctx.webhookOutboxes.of(id).wake();
  return endpointOf(row, now);
}
