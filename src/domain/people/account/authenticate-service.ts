import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { authenticate } from "./authenticate.ts";
import type { ServicePrincipal, UserPrincipal } from "./types.ts";

/**
 * Authenticates an external bot worker by the platform's service key, or an administrator by an access token. Throws `forbidden`
 * for another user, and `unauthenticated` or `token_expired` otherwise.
 */
export async function authenticateService(
  ctx: Deps,
  shown: { serviceKey: string | null; token: string | null },
): Promise<ServicePrincipal> {
  const caller = await authenticateServiceOrUser(ctx, shown);
  if (caller.kind === "user") {
    throw new DomainError("forbidden", "Insufficient permissions. This is for administrators and the service key.");
  }
  return caller;
}

/** The same, or a user for the data of its own account. Throws `unauthenticated` or `token_expired`. */
export async function authenticateServiceOrUser(
  ctx: Deps,
  { serviceKey, token }: { serviceKey: string | null; token: string | null },
): Promise<ServicePrincipal | UserPrincipal> {
  if (serviceKey !== null && (await isServiceKey(ctx, serviceKey))) return { kind: "service" };
  if (token === null) throw new DomainError("unauthenticated", "Token expired or invalid. Please login again.");
  const { user } = await authenticate(ctx, token);
  return user.role === "admin" ? { kind: "service" } : user;
}

/** Compares signatures of the keys, so in constant time. */
async function isServiceKey({ guestSigner, serviceKey }: Deps, shown: string): Promise<boolean> {
  if (serviceKey === null) return false;
  return guestSigner.isSigned(`service key ${serviceKey}`, await guestSigner.sign(`service key ${shown}`));
}
