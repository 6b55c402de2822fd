/** A range of a page's width, in points. */
export interface Interval {
  x: number;
  right: number;
}

/** Ranges from left to right; those that are less than `gap` apart become one. */
export function merged(ranges: Interval[], gap: number): Interval[] {
  const joined: Interval[] = [];
  for (const { x, right } of ranges.toSorted((one, other) => one.x - other.x)) {
    const last = joined.at(-1);
    if (last !== undefined && x - last.right < gap) last.right = Math.max(last.right, right);
    else joined.push({ x, right });
  }
  return joined;
}
