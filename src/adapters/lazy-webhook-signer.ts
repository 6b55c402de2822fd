import type { WebhookSigner } from "../domain/channels/webhook/ports.ts";

/**
 * `WebhookSigner` by the `standardwebhooks` package, which is loaded with the first event. It is imported by a module of ours,
 * because a bundle gives a dynamic import of a CommonJS package no named exports.
 */
export const lazyWebhookSigner: WebhookSigner = {
  sign: async (secrets, message) => (await import("./sign-webhook.ts")).signWebhook(secrets, message),
};
