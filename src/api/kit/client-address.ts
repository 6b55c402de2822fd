import type { Deps } from "../../domain/deps.ts";
import { networkOf } from "../../kit/network-of.ts";

/** The address of every client where no proxy in front of the platform is trusted to tell it. */
const untold = "unknown";

/**
 * The network of a request's client, for limits. It is read only from the header that the proxy in front of the platform
 * sets (`CLIENT_ADDRESS_HEADER`), because a client can send any other header itself. Of a list, the last entry is the
 * proxy's. All clients count as one where no proxy is trusted.
 */
export function clientAddress(ctx: Pick<Deps, "clientAddressHeader">, request: Request): string {
  const { clientAddressHeader: header } = ctx;
  const told = header === null ? null : request.headers.get(header);
  return networkOf(told?.split(",").at(-1)?.trim() || untold);
}
