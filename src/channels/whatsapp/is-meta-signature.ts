import { isHmac } from "../../kit/hmac.ts";

/**
 * Whether a body is signed by Meta: `X-Hub-Signature-256` is `sha256=` and the HMAC-SHA256 of the raw body by the app secret, in
 * hexadecimal (https://developers.facebook.com/docs/graph-api/webhooks/getting-started, 2026).
 */
export async function isMetaSignature(appSecret: string, body: Uint8Array, signature: string): Promise<boolean> {
  const hex = /^sha256=([0-9a-f]{64})$/.exec(signature)?.[1];
  if (hex === undefined || appSecret === "") return false;
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return isHmac("SHA-256", appSecret, body, bytes);
}
