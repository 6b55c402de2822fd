/**
 * Parses the `content` of `<meta http-equiv="refresh">`: seconds, and the address in any of the forms that browsers accept
 * (HTML, section 4.2.5.3): with or without `url=`, in quotes, after `;`, `,` or a blank. Null without an address.
 */
export function readRefresh(content: string): { seconds: number; address: string } | null {
  const whole = content.slice(0, 4_096).trimStart();
  const number = /^[\d.]*/.exec(whole)![0];
  const digits = /^\d{0,9}/.exec(number)![0];
  if (number === "") return null;
  const rest = whole.slice(number.length);
  if (!/^[;,\s]/.test(rest)) return null;
  const written = rest.trimStart().replace(/^[;,]/, "").trimStart();
  const address = written.replace(/^url\s*=/i, "").trim();
  const [quote] = address;
  const isQuoted = quote === '"' || quote === "'";
  const bare = isQuoted ? address.slice(1).split(quote, 1)[0]! : address;
  return bare === "" ? null : { seconds: Number(digits), address: bare.trim() };
}
