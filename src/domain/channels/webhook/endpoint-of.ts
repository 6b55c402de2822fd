import type { Endpoint, EndpointRow, WebhookChoice, WebhookEventType } from "./types.ts";

/** An endpoint as its owner sees it. `now` is milliseconds: a secret that has ended is not mentioned. */
export function endpointOf(row: EndpointRow, now: number): Endpoint {
  const { id, accountId, url, description, isEnabled, pausedAt, pauseReason, createdAt, updatedAt } = row;
  const endsAt = row.previousSecretSealed === null ? null : row.previousSecretEndsAt;
  return {
    ...{ id, accountId, url, description, isEnabled, pausedAt, pauseReason, createdAt, updatedAt },
    events: [...new Set(row.events.map((choice) => choice.split("/")[0] as WebhookEventType))],
    choices: row.events as WebhookChoice[],
    hasToken: row.tokenSealed !== null,
    previousSecretEndsAt: endsAt !== null && endsAt > now ? endsAt : null,
  };
}
