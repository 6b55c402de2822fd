import type { Deps } from "../../deps.ts";

const signed = (botId: number) => `telegram webhook ${botId}`;

/** What Telegram shows with every update for a bot; it follows from our own secret, so nothing of it is stored. */
export function webhookSecret(ctx: Pick<Deps, "guestSigner">, botId: number): Promise<string> {
  return ctx.guestSigner.sign(signed(botId));
}

/** Whether a secret is the bot's; compared in constant time. */
export function isWebhookSecret(ctx: Pick<Deps, "guestSigner">, botId: number, secret: string): Promise<boolean> {
  return ctx.guestSigner.isSigned(signed(botId), secret);
}

/** Where Telegram sends a bot's updates. */
export function webhookUrl(ctx: Pick<Deps, "publicUrl">, botId: number): string {
  return `${ctx.publicUrl}/webhooks/telegram/${botId}`;
}
