/**
 * The name of the archive part that a reference points to, relative to the referring part or the root. null for an
 * external reference. The fragment and the query are dropped.
 */
export function resolvePart(from: string, reference: string): string | null {
  try {
    const url = new URL(reference, `archive://parts/${from}`);
    return url.protocol === "archive:" ? decodeURIComponent(url.pathname).replace(/^\/+/, "") : null;
  } catch {
    return null;
  }
}
