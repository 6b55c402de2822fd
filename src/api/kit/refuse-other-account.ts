import { DomainError } from "../../domain/errors.ts";
import type { AccountPrincipal } from "../../domain/people/account/types.ts";

/**
 * Refuses an account token on a path with another account's `{account_id}`, whether that account exists or not (CONFLICTS
 * C-16). Throws `unauthenticated`.
 */
export function refuseOtherAccount(caller: AccountPrincipal, params: Record<string, string>): void {
  const named = params["account_id"];
  if (named === undefined || named === String(caller.accountId)) return;
  throw new DomainError("unauthenticated", "The token belongs to another account.");
}
