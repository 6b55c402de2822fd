import { fromBase64Url, toBase64Url } from "./base64url.ts";

const ivBytes = 12;

/** Derives the AES-GCM key for `seal` and `unseal` from a secret of at least 32 characters. */
export async function sealingKey(secret: string): Promise<CryptoKey> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`seal:${secret}`));
  return crypto.subtle.importKey("raw", digest, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** Encrypts a text for storage: base64url of a random 96-bit IV and the AES-256-GCM ciphertext with its tag. */
export async function seal(key: CryptoKey, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(text));
  const joined = new Uint8Array(ivBytes + sealed.byteLength);
  joined.set(iv);
  joined.set(new Uint8Array(sealed), ivBytes);
  return toBase64Url(joined);
}

/** Decrypts the result of `seal`. Throws when the text was changed or encrypted with another key. */
export async function unseal(key: CryptoKey, sealed: string): Promise<string> {
  const bytes = fromBase64Url(sealed);
  if (bytes === null || bytes.length <= ivBytes) throw new Error("Not an encrypted text.");
  const opened = await crypto.subtle.decrypt(
    { name: "AES-GCM", iv: bytes.subarray(0, ivBytes) },
    key,
    bytes.subarray(ivBytes),
  );
  return new TextDecoder().decode(opened);
}
