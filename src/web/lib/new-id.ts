/** A random id of 32 hexadecimal digits. `crypto.randomUUID` does not exist in a page that was loaded without TLS. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
