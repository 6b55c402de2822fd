/**
 * Parses the `content` of `<meta http-equiv="refresh">`: seconds, and the address in any of the forms that browsers accept
 * (HTML, section 4.2.5.3): with or without `url=`, in quotes, after `;`, `,` or a blank. Null without an address.
 */
export function readRefresh(content: string): { seconds: number; address: string } | null {
  const [, digits = "", rest = ""] = /^\s*(\d{0,9})[\d.]*(.*)$/s.exec(content.slice(0, 4_096)) ?? [];
  if (digits === "" && !content.trimStart().startsWith(".")) return null;
  if (!/^[;,\s]/.test(rest)) return null;
  const written = rest.trimStart().replace(/^[;,]/, "").trimStart();
  const address = (/^url\s*=\s*(.*)$/is.exec(written)?.[1] ?? written).trim();
  const [quote] = address;
  const isQuoted = quote === '"' || quote === "'";
  const bare = isQuoted ? address.slice(1).split(quote, 1)[0]! : address;
  return bare === "" ? null : { seconds: Number(digits), address: bare.trim() };
}
