import type { ServicePrincipal, UserPrincipal } from "./types.ts";

/** The account whose records a caller reaches; undefined: every account's. */
export function accountScopeOf(caller: ServicePrincipal | UserPrincipal): number | undefined {
  return caller.kind === "service" ? undefined : caller.accountId;
}
