import type { Deps } from "../../deps.ts";

/** How long the link of an invitation works. */
export const invitationMs = 7 * 24 * 60 * 60_000;

/** Mails that one account may send to invite people. */
export const invitationsOfAccount = { limit: 100, windowMs: 24 * 60 * 60_000 };

/** Users and invited people that an account may have together. */
export const maxPeople = 200;

/** The 256-bit token of a mail, derived from its key and our secret: a repeated mail has the same, and no stored data reveals it. */
export function invitationTokenOf(ctx: Pick<Deps, "guestSigner">, mailKey: string): Promise<string> {
  return ctx.guestSigner.sign(`invitation:${mailKey}`);
}
