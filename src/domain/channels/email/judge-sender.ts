import type { MailHeader } from "./types.ts";

/**
 * Whether the address that a mail shows is its sender's. `authentic`: the receiving server has verified it. `forged`: the domain says
 * that such mails are not its own. `unknown`: nothing is known, as for domains that sign nothing.
 */
export type SenderVerdict = "authentic" | "forged" | "unknown";

/**
 * Reads the verdict of the receiving server from `Authentication-Results` (RFC 8601). Only the first such header counts, and only
 * when `server` has written it: a server adds its own above those that the mail has brought. Without DMARC a signature (DKIM) or an
 * envelope (SPF) of the same domain, or one above it, is as good.
 */
export function judgeSender(headers: MailHeader[], address: string, server: string): SenderVerdict {
  const stamp = headers.find(({ name }) => name === "authentication-results")?.value;
  if (stamp === undefined) return "unknown";
  const [id = "", ...parts] = withoutComments(stamp).split(";");
  if (id.trim().split(/\s/)[0]?.toLowerCase() !== server.toLowerCase()) return "unknown";
  const domain = domainOf(address);
  const results = parts.map(readResult);
  const passes = (method: string, property: string) =>
    results.some(
      (result) => result.method === method && result.value === "pass" && covers(result.properties[property], domain),
    );
  if (passes("dmarc", "header.from")) return "authentic";
  if (results.some(({ method, value }) => method === "dmarc" && value === "fail")) return "forged";
  const isCovered = passes("dkim", "header.d") || passes("dkim", "header.i") || passes("spf", "smtp.mailfrom");
  return isCovered ? "authentic" : "unknown";
}

interface Result {
  method: string;
  value: string;
  properties: Record<string, string>;
}

function readResult(part: string): Result {
  const [first = "", ...rest] = part.trim().toLowerCase().split(/\s+/);
  const [method = "", value = ""] = first.split("=");
  const pairs = rest.map((pair): [string, string] => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), pair.slice(at + 1).replaceAll('"', "")];
  });
  return { method: method.split("/")[0] ?? "", value, properties: Object.fromEntries(pairs) };
}

/** Whether a property names the domain, or one above it. */
function covers(property: string | undefined, domain: string): boolean {
  const named = domainOf(property ?? "");
  return named !== "" && named.includes(".") && (domain === named || domain.endsWith(`.${named}`));
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

/** Comments are in parentheses and may contain others. */
function withoutComments(value: string): string {
  let [rest, depth] = ["", 0];
  for (const character of value) {
    if (character === "(") depth++;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) rest += character;
  }
  return rest;
}
