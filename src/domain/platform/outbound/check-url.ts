import { type AddressClass, addressClass } from "../../../kit/address-class.ts";
import { OutboundError } from "./outbound-error.ts";

const MAX_URL_LENGTH = 2_048;
const PORTS = new Set(["", "80", "443"]);
/** Names that are only used inside networks (RFC 6761, RFC 6762, RFC 8375, and names that cloud providers use). */
const INTERNAL_NAMES = /(^|\.)(local|internal|localdomain|intranet|lan|corp|home|home\.arpa|onion|invalid|test)$/;

export interface OutboundRules {
  /** Local development only: allows loopback addresses, on any port. */
  allowLoopback: boolean;
}

/**
 * Checks the spelling of a URL that is about to be fetched: `http` or `https`, ports 80 and 443, no credentials, a
 * public host. The URL parser has already normalised every spelling of an IPv4 address. Throws `OutboundError`
 * `invalid_url` or `address_refused`.
 */
export function checkUrl(text: string, rules: OutboundRules): URL {
  const url = text.length <= MAX_URL_LENGTH && URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw new OutboundError("invalid_url", "This is not a valid URL.");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new OutboundError("invalid_url", "The URL must begin with http:// or https://.");
  }
  if (url.username !== "" || url.password !== "") {
    throw new OutboundError("invalid_url", "The URL must not contain a user name or password.");
  }
  const host = url.hostname.replace(/\.$/, "").toLowerCase();
  const is = hostClass(host);
  if (is === "loopback" && rules.allowLoopback) return url;
  if (is !== null && is !== "public") throw refused();
  if (!PORTS.has(url.port)) throw new OutboundError("address_refused", "Only ports 80 and 443 are allowed.");
  return url;
}

/** Throws `address_refused` unless every resolved address of a host is allowed. */
export function checkAddresses(addresses: string[], rules: OutboundRules): void {
  const isFine = (is: AddressClass | null) => is === "public" || (is === "loopback" && rules.allowLoopback);
  if (!addresses.every((address) => isFine(addressClass(address)))) throw refused();
}

/** The class of an IP address, or of a name that shows it; null for a name that has to be resolved. */
export function hostClass(host: string): AddressClass | null {
  const literal = addressClass(host);
  if (literal !== null) return literal;
  if (host === "localhost" || host.endsWith(".localhost")) return "loopback";
  return !host.includes(".") || INTERNAL_NAMES.test(host) ? "private" : null;
}

function refused(): OutboundError {
  return new OutboundError("address_refused", "The URL points to a private network.");
}
