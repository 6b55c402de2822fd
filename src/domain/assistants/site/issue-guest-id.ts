import { randomToken } from "../../../kit/random-token.ts";
import type { Deps } from "../../deps.ts";

/** A new visitor's id for one assistant: unguessable and signed, so that a client cannot choose somebody else's. */
export async function issueGuestId(ctx: Deps, assistantId: number): Promise<string> {
  const random = `g_${randomToken(16)}`;
  return `${random}.${await ctx.guestSigner.sign(guestKey(assistantId, random))}`;
}

/** What the signature of a guest id covers. */
export function guestKey(assistantId: number, random: string): string {
  return `guest:${assistantId}:${random}`;
}
