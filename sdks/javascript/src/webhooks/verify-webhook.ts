import type { WebhookEvent } from "../replyx/types.ts";

/** A request that the platform did not sign, or not now. Answer it with 401. */
export class WebhookSignatureError extends Error {
  override readonly name = "WebhookSignatureError";
}

type HeaderSource = Headers | Record<string, string | string[] | undefined>;

const toleranceSeconds = 300;

/**
 * Checks the signature of a webhook (Standard Webhooks) and returns the event. `body` is the text exactly as it arrived; `headers`
 * are those of the request, as `Headers` or as a plain object. Throws a `WebhookSignatureError` for a wrong signature, and for a
 * timestamp more than five minutes from the clock. `secret` begins with `whsec_`; give both during a rotation. A webhook that was set
 * in another dialect gets the `WebhookEvent` of that one.
 */
export async function verifyWebhook<E extends { type: string } = WebhookEvent>(
  body: string,
  headers: HeaderSource,
  secret: string | string[],
  now: number = Date.now(),
): Promise<E> {
  const id = read(headers, "webhook-id");
  const timestamp = read(headers, "webhook-timestamp");
  const signatures = read(headers, "webhook-signature");
  if (!id || !timestamp || !signatures) throw new WebhookSignatureError("The request has no signature.");
  if (!(Math.abs(now / 1000 - Number(timestamp)) <= toleranceSeconds)) {
    throw new WebhookSignatureError("The timestamp is more than five minutes from the clock.");
  }
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  for (const each of Array.isArray(secret) ? secret : [secret]) {
    const key = await importKey(each);
    for (const signature of signatures.split(" ")) {
      const bytes = signature.startsWith("v1,") ? fromBase64(signature.slice(3)) : null;
      // `verify` compares in constant time.
      if (bytes !== null && (await crypto.subtle.verify("HMAC", key, bytes, signed))) return JSON.parse(body);
    }
  }
  throw new WebhookSignatureError("The signature does not match.");
}

function read(headers: HeaderSource, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return Array.isArray(value) ? value[0] : value;
}

function importKey(secret: string): Promise<CryptoKey> {
  const bytes = fromBase64(secret.replace(/^whsec_/, ""));
  if (bytes === null || bytes.length === 0)
    throw new TypeError("The secret is not a webhook secret: it begins with whsec_.");
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
  } catch {
    return null;
  }
}
