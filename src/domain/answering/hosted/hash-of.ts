/** FNV-1a, 32 bits: starts the search for a free boundary at a value that an author of a text cannot predict. */
export function hashOf(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
