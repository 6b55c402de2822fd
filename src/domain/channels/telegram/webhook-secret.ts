import type { Deps } from "../../deps.ts";

const signed = (botId: number) => `telegram webhook ${botId}`;

/**
 * The secret token that Telegram sends with every update for a bot; it is derived from our own secret, so nothing is
 * stored.
 */
export function webhookSecret(ctx: Pick<Deps, "guestSigner">, botId: number): Promise<string> {
  return ctx.guestSigner.sign(signed(botId));
}

/** Whether a secret token is the bot's; compared in constant time. */
export function isWebhookSecret(ctx: Pick<Deps, "guestSigner">, botId: number, secret: string): Promise<boolean> {
  return ctx.guestSigner.isSigned(signed(botId), secret);
}

/** The URL to which Telegram sends a bot's updates. */
export function webhookUrl(ctx: Pick<Deps, "publicUrl">, botId: number): string {
  return `${ctx.publicUrl}/webhooks/telegram/${botId}`;
}
