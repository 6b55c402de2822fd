import type { accountEvents } from "../../../db/account-events.ts";
import type { WebhookEvent } from "./event-of.ts";

/** The event of an account, in a lane of its own: a negative number, which no dialog has. */
export function accountEventOf({
  id,
  accountId,
  type,
  data,
  createdAt,
}: typeof accountEvents.$inferSelect): WebhookEvent {
  const payload = { type, timestamp: new Date(createdAt).toISOString(), data: { account_id: accountId, ...data } };
  return {
    ...{ id: `evt_account_${id}`, type, variant: null, place: { dialogId: -id, seq: 0 } },
    payload: JSON.stringify(payload),
  };
}
