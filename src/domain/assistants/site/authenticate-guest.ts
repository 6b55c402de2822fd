import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { GuestPrincipal } from "../../people/account/types.ts";
import { guestKey } from "./issue-guest-id.ts";
import { readSite } from "./read-site.ts";

/**
 * Authenticates a visitor by the widget's site token and a guest id that we signed for its assistant. Throws
 * `unauthenticated`, and what `readSite` throws.
 */
export async function authenticateGuest(
  ctx: Deps,
  input: { siteToken: string | null; guestId: string | null; page: string | null; address: string },
): Promise<GuestPrincipal> {
  const site = await readSite(ctx, input.siteToken, input.page);
  const [random, signature, ...more] = (input.guestId ?? "").split(".");
  const isOurs =
    random !== undefined &&
    signature !== undefined &&
    more.length === 0 &&
    (await ctx.guestSigner.wasSigned(guestKey(site.assistantId, random), signature));
  if (!isOurs || input.guestId === null) throw new DomainError("unauthenticated", "The guest id is not valid.");
  return { ...site, kind: "guest", guestId: input.guestId, address: input.address };
}
