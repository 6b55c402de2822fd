const maxLength = 253;

/** A label of a host name (RFC 1123 §2.1). */
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * A host name in ASCII (IDNA: `xn--`) and lower case, without the final dot; null when it is none. An IPv4 address in its usual
 * form is one, an IPv6 address is not: no directive of a content security policy can name it. Only letters, digits, hyphens
 * and dots remain, so a host name cannot end a header's value or directive.
 */
export function hostNameOf(written: string): string | null {
  const name = written.replace(/\.$/, "");
  // What has a meaning in a URL would end the host there.
  if (name === "" || /[\s\p{Cc}/\\?#@:[\]%*;,'"()<>]/u.test(name) || !URL.canParse(`http://${name}`)) return null;
  const { hostname } = new URL(`http://${name}`);
  if (hostname.length > maxLength || !hostname.split(".").every((part) => label.test(part))) return null;
  // URL reads `1.2` and `0x7f.1` as addresses.
  const isAddress = /^\d+(\.\d+){3}$/.test(hostname);
  return isAddress && hostname !== name ? null : hostname;
}
