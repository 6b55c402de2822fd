import { parseAllowedDomain } from "./allowed-domain.ts";

/**
 * The origins that may frame an assistant's chat, as sources of a `frame-ancestors` directive (CSP3 §6.4.2): an empty
 * list allows all.
 */
export function frameAncestors(allowedDomains: string[], allowsLoopback: boolean): string {
  if (allowedDomains.length === 0) return "*";
  const sources = allowedDomains.flatMap((written) => {
    const allowed = parseAllowedDomain(written);
    if (allowed === null) return [];
    const { scheme, host, isWildcard, port } = allowed;
    return [`${scheme === null ? "" : `${scheme}//`}${isWildcard ? "*." : ""}${host}${port === "" ? "" : `:${port}`}`];
  });
  const loopback = allowsLoopback ? ["http://localhost:*", "http://127.0.0.1:*"] : [];
  return ["'self'", ...sources, ...loopback].join(" ");
}
