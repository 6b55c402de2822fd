/** The class of an IP address. Only `public` addresses may be fetched. */
export type AddressClass = "public" | "loopback" | "private" | "link-local" | "multicast" | "reserved";

/** IANA's special-purpose registry for IPv4 (RFC 6890 and its updates); the first match counts. */
const v4: [network: string, bits: number, is: AddressClass][] = [
  ["0.0.0.0", 8, "reserved"],
  ["10.0.0.0", 8, "private"],
  ["100.64.0.0", 10, "private"],
  ["127.0.0.0", 8, "loopback"],
  ["169.254.0.0", 16, "link-local"],
  ["172.16.0.0", 12, "private"],
  ["192.0.0.0", 24, "reserved"],
  ["192.0.2.0", 24, "reserved"],
  ["192.88.99.0", 24, "reserved"],
  ["192.168.0.0", 16, "private"],
  ["198.18.0.0", 15, "private"],
  ["198.51.100.0", 24, "reserved"],
  ["203.0.113.0", 24, "reserved"],
  ["224.0.0.0", 4, "multicast"],
  ["240.0.0.0", 4, "reserved"],
];

/**
 * The class of an IP address in its usual spelling (IPv6 with or without brackets); null when the text is not an IP
 * address. An IPv4 address inside an IPv6 one (mapped, compatible) has its own class; other tunnels and translations
 * (6to4, Teredo, NAT64) are reserved, because they lead to their inner address.
 */
export function addressClass(host: string): AddressClass | null {
  const four = readV4(host);
  if (four !== null) return classOfV4(four);
  const groups = readV6(host.replace(/^\[|\]$/g, ""));
  if (groups === null) return null;
  const [first = 0, second = 0] = groups;
  if (groups.slice(0, 5).every((group) => group === 0) && (groups[5] === 0xffff || groups[5] === 0)) {
    const inner = (groups[6] ?? 0) * 0x1_0000 + (groups[7] ?? 0);
    if (groups[5] === 0 && inner <= 1) return inner === 1 ? "loopback" : "reserved";
    return classOfV4(inner);
  }
  if ((first & 0xfe00) === 0xfc00) return "private";
  if ((first & 0xffc0) === 0xfe80 || (first & 0xffc0) === 0xfec0) return "link-local";
  if ((first & 0xff00) === 0xff00) return "multicast";
  const isGlobal = (first & 0xe000) === 0x2000;
  const isSpecial =
    (first === 0x2001 && (second < 0x0200 || second === 0x0db8)) || first === 0x2002 || (first & 0xfff0) === 0x3ff0;
  return isGlobal && !isSpecial ? "public" : "reserved";
}

function classOfV4(address: number): AddressClass {
  const fit = v4.find(([network, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(address / size) === Math.floor((readV4(network) ?? 0) / size);
  });
  return fit?.[2] ?? "public";
}

function readV4(host: string): number | null {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(host)) return null;
  const parts = host.split(".").map(Number);
  return parts.some((part) => part > 255) ? null : parts.reduce((sum, part) => sum * 256 + part, 0);
}

/** Eight groups of four digits with an IPv4 address for the last two, and the colons between them. */
const MAX_V6_LENGTH = 45;

/** Eight groups of 16 bits. */
function readV6(host: string): number[] | null {
  const [text = ""] = host.split("%", 1);
  if (text.length > MAX_V6_LENGTH || !text.includes(":") || !/^[0-9a-f:.]+$/i.test(text)) return null;
  const tail = /(?<![\d.])\d+\.\d+\.\d+\.\d+$/.exec(text)?.[0];
  const four = tail === undefined ? null : readV4(tail);
  if (tail !== undefined && four === null) return null;
  const whole =
    four === null
      ? text
      : `${text.slice(0, -tail!.length)}${(four >>> 16).toString(16)}:${(four & 0xffff).toString(16)}`;
  const halves = whole.split("::");
  if (halves.length > 2) return null;
  const [left = [], right = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - left.length - right.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const groups = [...left, ...Array<string>(missing).fill("0"), ...right];
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) ? groups.map((group) => Number(`0x${group}`)) : null;
}
