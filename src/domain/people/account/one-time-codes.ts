import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";

type Signer = Pick<Deps, "guestSigner">;

/**
 * How long a code for an address is valid. Mail may be slow; in that time guessing succeeds with a chance of 1 in 200,000.
 */
export const EMAIL_CODE_MS = 30 * 60_000;

/** How long a password reset is valid. */
export const PASSWORD_RESET_MS = 60 * 60_000;

/**
 * The six-digit code of a queued mail. It is derived from the mail's key and our secret, so a retried mail has the same code,
 * and no stored data reveals it.
 */
export async function emailCodeOf(ctx: Signer, mailKey: string): Promise<string> {
  const hash = await sha256(await ctx.guestSigner.sign(`email-code:${mailKey}`));
  return String(Number.parseInt(hash.slice(0, 12), 16) % 1_000_000).padStart(6, "0");
}

/** The stored form of a code: a keyed hash bound to its address, because a plain hash of six digits is easy to guess. */
export function emailCodeHash(ctx: Signer, email: string, code: string): Promise<string> {
  return ctx.guestSigner.sign(`email-code-hash:${email}:${code}`);
}

/** The 256-bit token of a queued password reset, derived like the codes. */
export function resetTokenOf(ctx: Signer, mailKey: string): Promise<string> {
  return ctx.guestSigner.sign(`password-reset:${mailKey}`);
}
