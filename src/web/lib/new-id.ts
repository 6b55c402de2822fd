/** A random id of 32 hexadecimal digits. `crypto.randomUUID` is missing in a frame of a page that came without TLS. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
