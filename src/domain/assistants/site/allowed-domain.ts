/** A parsed entry of an assistant's allowed domains. */
export interface AllowedDomain {
  /** `https:` or `http:`; null: either. */
  scheme: string | null;
  /** In ASCII, lower case. */
  host: string;
  /** Matches any subdomain of `host`, but not `host` itself. */
  isWildcard: boolean;
  /** "": the default port of the scheme. */
  port: string;
}

/**
 * Parses a stored entry: `example.com`, `*.example.com`, and in old ones also `example.com:8443`, `https://example.com`, names
 * beyond ASCII and a path, which is ignored. null when it is not a domain.
 */
export function parseAllowedDomain(written: string): AllowedDomain | null {
  const [, scheme, stars = "", rest = ""] = /^(https?:\/\/)?(\*\.)?(.*)$/i.exec(written.trim()) ?? [];
  if (rest === "" || rest.startsWith("/") || /[*@\s\\?#]|:\/\//.test(rest)) return null;
  const address = `${scheme ?? "https://"}${rest}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port } = new URL(address);
  if (!/^[a-z0-9.-]+$|^\[[0-9a-f:.]+\]$/.test(hostname) || (stars !== "" && /^[\d.]+$|^\[/.test(hostname))) return null;
  return { scheme: scheme === undefined ? null : protocol, host: hostname, isWildcard: stars !== "", port };
}
