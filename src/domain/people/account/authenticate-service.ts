import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { authenticate } from "./authenticate.ts";
import type { ServicePrincipal, UserPrincipal } from "./types.ts";

/**
 * A bot worker of one's own, by the platform's service key, or an administrator, by an access token. Throws
 * `unauthenticated` for anything else.
 */
export async function authenticateService(
  ctx: Deps,
  shown: { serviceKey: string | null; token: string | null },
): Promise<ServicePrincipal> {
  const caller = await authenticateServiceOrUser(ctx, shown);
  if (caller.kind === "user") throw new DomainError("unauthenticated", "The service key is asked for.");
  return caller;
}

/** The same, or a user for what is its account's own. Throws `unauthenticated` or `token_expired`. */
export async function authenticateServiceOrUser(
  ctx: Deps,
  { serviceKey, token }: { serviceKey: string | null; token: string | null },
): Promise<ServicePrincipal | UserPrincipal> {
  if (serviceKey !== null && (await isServiceKey(ctx, serviceKey))) return { kind: "service" };
  if (token === null) throw new DomainError("unauthenticated", "Token expired or invalid. Please login again.");
  const { user } = await authenticate(ctx, token);
  return user.role === "admin" ? { kind: "service" } : user;
}

/** Compared as signatures, so in constant time. */
async function isServiceKey({ guestSigner, serviceKey }: Deps, shown: string): Promise<boolean> {
  if (serviceKey === null) return false;
  return guestSigner.isSigned(`service key ${serviceKey}`, await guestSigner.sign(`service key ${shown}`));
}
