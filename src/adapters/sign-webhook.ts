import { Webhook } from "standardwebhooks";
import type { WebhookSigner } from "../domain/channels/webhook/ports.ts";

/** Signs a request body by the `standardwebhooks` package, once with each secret. */
export function signWebhook(secrets: string[], { id, at, body }: Parameters<WebhookSigner["sign"]>[1]): string {
  return secrets.map((secret) => new Webhook(secret).sign(id, new Date(at), body)).join(" ");
}
