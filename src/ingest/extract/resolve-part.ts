/**
 * The part that a reference points to, as the name of a file in the archive: relative to the part that refers, or from
 * the root. null for one that points outside. What follows `#` or `?` is left out.
 */
export function resolvePart(from: string, reference: string): string | null {
  try {
    const url = new URL(reference, `archive://parts/${from}`);
    return url.protocol === "archive:" ? decodeURIComponent(url.pathname).replace(/^\/+/, "") : null;
  } catch {
    return null;
  }
}
