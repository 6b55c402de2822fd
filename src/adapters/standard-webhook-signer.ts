import type { WebhookSigner } from "../domain/channels/webhook/ports.ts";

/** `WebhookSigner` by the `standardwebhooks` package, which is loaded with the first event. */
export const standardWebhookSigner: WebhookSigner = {
  async sign(secrets, { id, at, body }) {
    const { Webhook } = await import("standardwebhooks");
    return secrets.map((secret) => new Webhook(secret).sign(id, new Date(at), body)).join(" ");
  },
};
