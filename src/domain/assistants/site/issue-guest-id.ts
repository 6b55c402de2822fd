import { randomToken } from "../../../kit/random-token.ts";
import type { Deps } from "../../deps.ts";

/**
 * Issues a new visitor's id for one assistant: random and signed, so that a client cannot choose another visitor's id.
 */
export async function issueGuestId(ctx: Deps, assistantId: number): Promise<string> {
  const random = `g_${randomToken(16)}`;
  return `${random}.${await ctx.guestSigner.sign(guestKey(assistantId, random))}`;
}

/** The text that the signature of a guest id covers. */
export function guestKey(assistantId: number, random: string): string {
  return `guest:${assistantId}:${random}`;
}
