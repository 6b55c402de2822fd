import { networkOf } from "./network-of.ts";

/** The address of every client where no proxy in front of the platform is trusted to tell it. */
const untold = "unknown";

/**
 * The network of a request's client, for limits. It is read only from `header`, which the proxy in front of the platform sets,
 * because a client can send any other header itself. Of a list, the last entry is the proxy's. All clients count as one when
 * `header` is null: no proxy is trusted.
 */
export function clientAddress(header: string | null, request: Request): string {
  const told = header === null ? null : request.headers.get(header);
  return networkOf(withoutPort(told?.split(",").at(-1)?.trim() || untold));
}

/** Some proxies add the client's port, which is another one for every connection. */
function withoutPort(address: string): string {
  return /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? /^(\d+(?:\.\d+){3}):\d+$/.exec(address)?.[1] ?? address;
}
