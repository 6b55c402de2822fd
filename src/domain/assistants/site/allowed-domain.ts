/** One of an assistant's allowed domains, read. */
export interface AllowedDomain {
  /** `https:` or `http:`; null: either. */
  scheme: string | null;
  /** In ASCII, lower case. */
  host: string;
  /** Any host under `host`, and not `host` itself. */
  isWildcard: boolean;
  /** "": the scheme's own. */
  port: string;
}

/**
 * Reads `example.com`, `*.example.com`, `example.com:8443`, `https://example.com`; names beyond ASCII too. A path is not
 * looked at. null when it is no domain.
 */
export function readAllowedDomain(written: string): AllowedDomain | null {
  const [, scheme, stars = "", rest = ""] = /^(https?:\/\/)?(\*\.)?(.*)$/i.exec(written.trim()) ?? [];
  if (rest === "" || rest.startsWith("/") || /[*@\s\\?#]|:\/\//.test(rest)) return null;
  const address = `${scheme ?? "https://"}${rest}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port } = new URL(address);
  if (hostname === "" || (stars !== "" && /^[\d.]+$|^\[/.test(hostname))) return null;
  return { scheme: scheme === undefined ? null : protocol, host: hostname, isWildcard: stars !== "", port };
}
