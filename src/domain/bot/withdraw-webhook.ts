import type { Deps } from "../deps.ts";

/** Has Telegram send a bot's updates nowhere. Where Telegram cannot be asked, our own webhook passes them over. */
export async function withdrawWebhook(ctx: Pick<Deps, "sealer" | "telegram">, tokenSealed: string): Promise<void> {
  const api = ctx.telegram.of(await ctx.sealer.unseal(tokenSealed));
  await api.deleteWebhook().catch((error: Error) => console.error("webhook not withdrawn", { error: error.message }));
}
