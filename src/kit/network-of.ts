/** Longer texts are not addresses. They must not become long names of objects. */
const maxLength = 64;

/**
 * The key that represents a client's address in rate limits: an IPv4 address itself, also in its IPv6 forms (RFC 4291
 * §2.5.5.2; the /48 of a 6to4 address, RFC 3056), for another IPv6 address the /64 from which its owner can choose (RFC 6177),
 * anything else unchanged up to 64 characters.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address);
  if (mapped?.[1] !== undefined) return mapped[1];
  if (!address.includes(":") || address.includes(".")) return address.slice(0, maxLength);
  const [head = "", tail] = address.split("%", 1)[0]?.toLowerCase().split("::") ?? [];
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0");
  const groups = [...left, ...zeros, ...right].map((group) => group.replace(/^0+(?=.)/, ""));
  const is6to4 = groups[0] === "2002";
  return `${groups.slice(0, is6to4 ? 3 : 4).join(":")}::/${is6to4 ? 48 : 64}`.slice(0, maxLength);
}
