/** Quality of one ranking (ids, best first) by the grades of the relevant passages. */
export function measure(ranking: string[], relevant: Map<string, number>) {
  const gains = ranking.slice(0, 10).map((id) => relevant.get(id) ?? 0);
  const ideal = [...relevant.values()].sort((left, right) => right - left).slice(0, 10);
  const first = gains.findIndex((gain) => gain > 0);
  const recall = (depth: number) => ranking.slice(0, depth).filter((id) => relevant.has(id)).length / relevant.size;
  return {
    ndcg10: discounted(gains) / discounted(ideal),
    recall5: recall(5),
    recall10: recall(10),
    mrr10: first < 0 ? 0 : 1 / (first + 1),
  };
}

function discounted(gains: number[]): number {
  return gains.reduce((sum, gain, index) => sum + (2 ** gain - 1) / Math.log2(index + 2), 0);
}

export function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Area under the ROC curve: how often a positive scores above a negative. Ties count half. */
export function areaUnderCurve(positives: number[], negatives: number[]): number {
  const sorted = [...negatives].sort((left, right) => left - right);
  const below = (value: number) => lowerBound(sorted, (other) => other >= value);
  const upTo = (value: number) => lowerBound(sorted, (other) => other > value);
  return mean(positives.map((value) => (below(value) + upTo(value)) / 2 / sorted.length));
}

function lowerBound(sorted: number[], reached: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(sorted[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
