import { toBase64Url } from "./base64url.ts";

/** A random token of `bytes` random bytes (24 by default: 192 bits), base64url. */
export function randomToken(bytes = 24): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(bytes)));
}
