import { type AddressClass, addressClass } from "../../../kit/address-class.ts";
import { OutboundError } from "./outbound-error.ts";

const MAX_URL_LENGTH = 2_048;
const PORTS = new Set(["", "80", "443"]);
/** Names that only mean something inside a network (RFC 6761, RFC 6762, RFC 8375, and what clouds use). */
const INNER_NAMES = /(^|\.)(local|internal|localdomain|intranet|lan|corp|home|home\.arpa|onion|invalid|test)$/;

export interface OutboundRules {
  /** On one's own machine alone: loopback, on any port. */
  allowLoopback: boolean;
}

/**
 * An address that may be asked, as far as its spelling tells: `http` or `https`, ports 80 and 443, no credentials, a
 * host that is public. The URL parser has already turned every spelling of an IPv4 address into the usual one.
 * Throws `OutboundError` `invalid_url` or `address_refused`.
 */
export function checkUrl(text: string, rules: OutboundRules): URL {
  const url = text.length <= MAX_URL_LENGTH && URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw new OutboundError("invalid_url", "This is not a web address.");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new OutboundError("invalid_url", "The address must begin with http:// or https://.");
  }
  if (url.username !== "" || url.password !== "") {
    throw new OutboundError("invalid_url", "The address must not carry a user name or password.");
  }
  const host = url.hostname.replace(/\.$/, "").toLowerCase();
  const is = hostClass(host);
  if (is === "loopback" && rules.allowLoopback) return url;
  if (is !== null && is !== "public") throw refused();
  if (!PORTS.has(url.port)) throw new OutboundError("address_refused", "Only the ports 80 and 443 may be asked.");
  return url;
}

/** Throws `address_refused` unless every address a name leads to may be asked. */
export function checkAddresses(addresses: string[], rules: OutboundRules): void {
  const isFine = (is: AddressClass | null) => is === "public" || (is === "loopback" && rules.allowLoopback);
  if (!addresses.every((address) => isFine(addressClass(address)))) throw refused();
}

/** Of an IP address or of a name whose spelling tells; null for a name that has to be looked up. */
export function hostClass(host: string): AddressClass | null {
  const literal = addressClass(host);
  if (literal !== null) return literal;
  if (host === "localhost" || host.endsWith(".localhost")) return "loopback";
  return !host.includes(".") || INNER_NAMES.test(host) ? "private" : null;
}

function refused(): OutboundError {
  return new OutboundError("address_refused", "The address leads into a private network.");
}
