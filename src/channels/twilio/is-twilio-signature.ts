import { isHmac } from "../../kit/hmac.ts";

/**
 * Whether a request is signed by Twilio: base64 of the HMAC-SHA1, by the Auth Token, of the public URL and of all parameters of the form,
 * sorted by name, each name followed by its value. Of a name that comes several times, each value counts once, in order. Twilio may
 * write the port of the URL or leave it out (https://www.twilio.com/docs/usage/security, August 2026).
 */
export async function isTwilioSignature(
  authToken: string,
  url: string,
  form: URLSearchParams,
  signature: string,
): Promise<boolean> {
  const bytes = bytesOfBase64(signature);
  if (bytes === null || authToken === "") return false;
  const names = [...new Set(form.keys())].sort();
  const fields = names.flatMap((name) => [...new Set(form.getAll(name))].sort().map((value) => name + value)).join("");
  const urls = [...new Set([url, withPort(url), withoutPort(url)])];
  const verdicts = await Promise.all(urls.map((one) => isHmac("SHA-1", authToken, one + fields, bytes)));
  return verdicts.includes(true);
}

function bytesOfBase64(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9+/]{27}=$/.test(text)) return null;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function withPort(url: string): string {
  const { protocol, hostname, port } = new URL(url);
  if (port !== "") return url;
  const origin = `${protocol}//${hostname}`;
  return url.replace(origin, `${origin}:${protocol === "https:" ? 443 : 80}`);
}

function withoutPort(url: string): string {
  const { protocol, hostname, port } = new URL(url);
  return port === "" ? url : url.replace(`${protocol}//${hostname}:${port}`, `${protocol}//${hostname}`);
}
