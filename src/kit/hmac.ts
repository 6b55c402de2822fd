/** Whether bytes are the HMAC of a text or of bytes; compared in constant time. */
export async function isHmac(
  hash: "SHA-1" | "SHA-256",
  secret: string,
  signed: string | Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const key = await crypto.subtle.importKey("raw", encode(secret), { name: "HMAC", hash }, false, ["verify"]);
  const data = typeof signed === "string" ? encode(signed) : (signed as Uint8Array<ArrayBuffer>);
  return crypto.subtle.verify("HMAC", key, signature as Uint8Array<ArrayBuffer>, data);
}
