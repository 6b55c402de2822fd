import { useLocation } from "preact-iso";
import { type InboxAddress, readAddress, writeAddress } from "./address.ts";

export interface UsedAddress extends InboxAddress {
  /** Goes to an address that differs in these parts. `replace`: without a step in the history. */
  go(change: Partial<InboxAddress>, replace?: boolean): void;
  /** The address that differs in these parts, for links. */
  to(change: Partial<InboxAddress>): string;
}

/** The address of the inbox. */
export function useAddress(): UsedAddress {
  const { path, query, route } = useLocation();
  const address = readAddress(path, query);
  const to = (change: Partial<InboxAddress>) => writeAddress({ ...address, showsDetails: false, ...change });
  return { ...address, to, go: (change, replace = false) => route(to(change), replace) };
}
