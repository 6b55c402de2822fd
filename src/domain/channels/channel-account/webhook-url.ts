import type { Deps } from "../../deps.ts";
import type { ChannelAccount } from "./types.ts";

/** The URL to which the provider sends what visitors write on a number. */
export function webhookUrlOf(
  ctx: Pick<Deps, "publicUrl">,
  { channel, id }: Pick<ChannelAccount, "channel" | "id">,
): string {
  return `${ctx.publicUrl}/webhooks/${channel}/${id}`;
}

const signed = (id: number) => `whatsapp webhook ${id}`;

/** The token that Meta repeats when the webhook is set up; derived from our own secret, so nothing is stored. */
export function verifyTokenOf(ctx: Pick<Deps, "guestSigner">, id: number): Promise<string> {
  return ctx.guestSigner.sign(signed(id));
}

/** Whether a token is the account's; compared in constant time. */
export function isVerifyToken(ctx: Pick<Deps, "guestSigner">, id: number, token: string): Promise<boolean> {
  return ctx.guestSigner.isSigned(signed(id), token);
}
