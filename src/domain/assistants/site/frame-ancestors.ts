import { readAllowedDomain } from "./allowed-domain.ts";

/** Who may frame an assistant's chat, as sources of a `frame-ancestors` directive (CSP3 §6.4.2): nothing allowed is anybody. */
export function frameAncestors(allowedDomains: string[], allowsLoopback: boolean): string {
  if (allowedDomains.length === 0) return "*";
  const sources = allowedDomains.flatMap((written) => {
    const allowed = readAllowedDomain(written);
    if (allowed === null) return [];
    const { scheme, host, isWildcard, port } = allowed;
    return [`${scheme === null ? "" : `${scheme}//`}${isWildcard ? "*." : ""}${host}${port === "" ? "" : `:${port}`}`];
  });
  const loopback = allowsLoopback ? ["http://localhost:*", "http://127.0.0.1:*"] : [];
  return ["'self'", ...sources, ...loopback].join(" ");
}
