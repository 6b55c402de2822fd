import type { Principal, SitePrincipal } from "../../domain/account/types.ts";

/** Whose requests are counted together: a user, a guest, a website's visitors at one address, or an address. */
export function principalOf(caller: Principal | SitePrincipal | null, address: string): string {
  switch (caller?.kind) {
    case "user":
      return `user:${caller.userId}`;
    case "guest":
      return `guest:${caller.assistantId}:${caller.guestId}`;
    case "site":
      return `site:${caller.assistantId}:${address}`;
    case undefined:
      return `address:${address}`;
  }
}
