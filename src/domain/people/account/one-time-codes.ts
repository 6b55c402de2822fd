import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";

type Signer = Pick<Deps, "guestSigner">;

/** How long a code for an address holds. Mail may be slow; a guess has one chance in 200,000 in that time. */
export const EMAIL_CODE_MS = 30 * 60_000;

/** How long a password reset is open. */
export const PASSWORD_RESET_MS = 60 * 60_000;

/**
 * Six digits for a filed mail. They follow from the mail's key and our secret, so a mail that is tried again carries the
 * same ones, and nothing that is stored tells them.
 */
export async function emailCodeOf(ctx: Signer, mailKey: string): Promise<string> {
  const hash = await sha256(await ctx.guestSigner.sign(`email-code:${mailKey}`));
  return String(Number.parseInt(hash.slice(0, 12), 16) % 1_000_000).padStart(6, "0");
}

/** What is stored of a code: bound to its address and keyed, since a plain hash of six digits is soon guessed. */
export function emailCodeHash(ctx: Signer, email: string, code: string): Promise<string> {
  return ctx.guestSigner.sign(`email-code-hash:${email}:${code}`);
}

/** The token of a filed password reset, 256 bits, made as the codes are. */
export function resetTokenOf(ctx: Signer, mailKey: string): Promise<string> {
  return ctx.guestSigner.sign(`password-reset:${mailKey}`);
}
