/**
 * Whether a path with its query matches a robots.txt pattern (RFC 9309, section 2.2.3): a prefix, `*` for anything, `$`
 * at the end for the end. Linear in both lengths at most, for every pattern.
 */
export function matchesPath(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith("$");
  const [first = "", ...pieces] = (isWhole ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(first)) return false;
  if (pieces.length === 0) return !isWhole || path.length === first.length;
  let at = first.length;
  const last = isWhole ? (pieces.pop() ?? "") : "";
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return !isWhole || (path.length - last.length >= at && path.endsWith(last));
}
