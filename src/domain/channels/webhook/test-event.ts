import type { EventData } from "./event-schemas.ts";
import type { WebhookItem } from "./types.ts";

/** A test event. Its id is new each time, and it belongs to no dialog. */
export function testEvent(accountId: number, now: number): WebhookItem {
  const timestamp = new Date(now).toISOString();
  const data: EventData<"test"> = { account_id: accountId, message: "This is a test of your webhook." };
  return {
    id: `evt_test_${crypto.randomUUID().replaceAll("-", "")}`,
    type: "test",
    place: { dialogId: 0, seq: 0 },
    payload: JSON.stringify({ type: "test", timestamp, data }),
  };
}
