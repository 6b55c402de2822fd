import { OutboundError } from "../../domain/platform/outbound/outbound-error.ts";

/** The addresses of a host name. */
export type Resolve = (host: string, signal: AbortSignal) => Promise<string[]>;

const CACHE_MS = 60_000;
const MAX_CACHED = 500;
/** DNS record types (RFC 1035, RFC 3596). */
const RECORDS = { A: 1, AAAA: 28 };

interface DnsAnswer {
  Status?: number;
  Answer?: { type: number; data: string }[];
}

/**
 * Resolves names over DNS-over-HTTPS in its JSON form, which a Worker can use; caches for a minute. When the resolver
 * does not respond the name counts as unresolved: nothing is fetched unchecked. Throws `OutboundError` `unresolved`.
 */
export function resolveOverHttps(resolverUrl: string, send: typeof fetch = (...input) => fetch(...input)): Resolve {
  const cache = new Map<string, { addresses: string[]; until: number }>();

  async function ask(host: string, type: "A" | "AAAA", signal: AbortSignal): Promise<string[]> {
    const query = new URLSearchParams({ name: host, type });
    const response = await send(`${resolverUrl}?${query}`, { headers: { accept: "application/dns-json" }, signal });
    if (!response.ok) throw new Error(`the resolver answers ${response.status}`);
    const { Status, Answer = [] } = (await response.json()) as DnsAnswer;
    if (Status !== 0 && Status !== 3) throw new Error(`the resolver reports ${Status}`);
    return Answer.filter((record) => record.type === RECORDS[type]).map((record) => record.data);
  }

  return async (host, signal) => {
    const cached = cache.get(host);
    if (cached !== undefined && cached.until > Date.now()) return cached.addresses;
    let addresses: string[];
    try {
      addresses = (await Promise.all([ask(host, "A", signal), ask(host, "AAAA", signal)])).flat();
    } catch (error) {
      signal.throwIfAborted();
      throw new OutboundError("unresolved", `The address of ${host} could not be looked up.`, { cause: error });
    }
    if (addresses.length === 0) throw new OutboundError("unresolved", `The host ${host} does not exist.`);
    if (cache.size >= MAX_CACHED) cache.clear();
    cache.set(host, { addresses, until: Date.now() + CACHE_MS });
    return addresses;
  };
}
