import { parseAllowedDomain } from "./allowed-domain.ts";

/**
 * Whether a page may embed an assistant's widget, by its origin. An empty list allows every page. A page without an
 * origin (`null`: a sandboxed frame, a file) matches no domain.
 */
export function allowsPage(allowedDomains: string[], origin: string): boolean {
  if (allowedDomains.length === 0) return true;
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin);
  return allowedDomains.some((written) => {
    const allowed = parseAllowedDomain(written);
    if (allowed === null || (allowed.scheme !== null && allowed.scheme !== page.protocol)) return false;
    if (allowed.port !== page.port) return false;
    return allowed.isWildcard ? page.hostname.endsWith(`.${allowed.host}`) : page.hostname === allowed.host;
  });
}

/** Whether an origin is a loopback address. */
export function isLoopbackPage(origin: string): boolean {
  return URL.canParse(origin) && /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(origin).hostname);
}
