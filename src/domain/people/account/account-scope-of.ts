import type { ServicePrincipal, UserPrincipal } from "./types.ts";

/** The account whose records a caller may access; undefined: all accounts. */
export function accountScopeOf(caller: ServicePrincipal | UserPrincipal): number | undefined {
  return caller.kind === "service" ? undefined : caller.accountId;
}
