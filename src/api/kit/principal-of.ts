import type { Caller } from "../../domain/people/account/types.ts";

/**
 * The principal whose requests are counted together: a user, a guest, a website's visitors at one address, an account's
 * programs, a bot worker at one address, or an address.
 */
export function principalOf(caller: Caller | null, address: string): string {
  switch (caller?.kind) {
    case "user":
      return `user:${caller.userId}`;
    case "guest":
      return `guest:${caller.assistantId}:${caller.guestId}`;
    case "site":
      return `site:${caller.assistantId}:${address}`;
    case "account":
      return `account:${caller.accountId}`;
    case "service":
      return `service:${address}`;
    case undefined:
      return `address:${address}`;
  }
}
