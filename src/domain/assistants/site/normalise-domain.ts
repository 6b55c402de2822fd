import { hostNameOf } from "./host-name.ts";

/**
 * An entry of an assistant's allowed domains as it is stored: a host name, or `*.` and a host name, in ASCII and lower case.
 * null when it is something else: a scheme, port, path, address range or anything that is not a name.
 */
export function normaliseDomain(written: string): string | null {
  const trimmed = written.trim();
  const isWildcard = trimmed.startsWith("*.");
  const host = hostNameOf(isWildcard ? trimmed.slice(2) : trimmed);
  if (host === null || (isWildcard && /^[\d.]+$/.test(host))) return null;
  return isWildcard ? `*.${host}` : host;
}
