const minPrefix = 4;

/**
 * Whether two stems are likely forms of one root that the stemmer keeps apart ("decis" and "decid" are not, "governor"
 * and "govern" are): they share a prefix of at least four letters and 60 % of the longer one.
 */
export function shareRoot(a: string, b: string): boolean {
  const needed = Math.max(minPrefix, 0.6 * Math.max(a.length, b.length));
  if (Math.min(a.length, b.length) < needed) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= needed;
}
