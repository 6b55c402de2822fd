import type { WebhookOutboxes } from "../domain/channels/webhook/ports.ts";

/** `WebhookOutboxes` over Durable Objects, one per endpoint, named by the endpoint's id. */
export function durableWebhookOutboxes(namespace: Env["WEBHOOK_OUTBOX"]): WebhookOutboxes {
  return {
    of(endpointId) {
      const outbox = () => namespace.getByName(String(endpointId));
      return {
        enqueue: async (items) => void (await outbox().enqueue(endpointId, items)),
        wake: async () => void (await outbox().wake(endpointId)),
        sendTest: (item) => outbox().sendTest(endpointId, item),
        state: () => outbox().state(),
        list: (filter) => outbox().list(filter),
        read: (id) => outbox().read(id),
        replay: (id) => outbox().replay(endpointId, id),
        replayRange: (range) => outbox().replayRange(endpointId, range),
        forget: async (dialogIds) => void (await outbox().forget(dialogIds)),
        erase: async () => void (await outbox().erase()),
      };
    },
  };
}
