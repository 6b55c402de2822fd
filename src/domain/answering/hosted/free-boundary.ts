/** A boundary that does not occur in a text, ignoring case: the first free one from `salt` (a 32-bit number) on. */
export function freeBoundary(text: string, salt: number): string {
  const lower = text.toLowerCase();
  for (let next = salt; ; next++) {
    const boundary = `p${(next >>> 0).toString(36).padStart(7, "0")}`;
    if (!lower.includes(boundary)) return boundary;
  }
}
