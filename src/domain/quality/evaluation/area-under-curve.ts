/**
 * The area under the ROC curve (Mann and Whitney): how often one that is positive has more confidence than one that is not,
 * equal ones counting half. null without both kinds.
 */
export function areaUnderCurve(all: { isPositive: boolean; confidence: number }[]): number | null {
  const sorted = [...all].sort((one, other) => one.confidence - other.confidence);
  const positives = sorted.filter((each) => each.isPositive).length;
  if (positives === 0 || positives === sorted.length) return null;
  let below = 0;
  let wins = 0;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end < sorted.length && sorted[end]!.confidence === sorted[at]!.confidence) end += 1;
    const positive = sorted.slice(at, end).filter((each) => each.isPositive).length;
    const negative = end - at - positive;
    wins += positive * (below + negative / 2);
    below += negative;
    at = end;
  }
  return wins / (positives * below);
}
