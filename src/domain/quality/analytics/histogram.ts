/**
 * A logarithmic histogram of durations: four buckets for each doubling, from one millisecond to about twelve days, so that a
 * percentile is at most a tenth away from the exact one.
 */
const perDoubling = 4;
const bucketCount = 31 * perDoubling;

/** The labels of all buckets, the shortest durations first. */
export const histogramLabels: string[] = Array.from({ length: bucketCount }, (_, at) => String(at));

/** The label of the bucket of a duration in milliseconds. */
export function bucketOfDuration(milliseconds: number): string {
  const bucket = Math.floor(Math.log2(Math.max(1, milliseconds)) * perDoubling);
  return String(Math.min(bucketCount - 1, bucket));
}

/** What a histogram says of its durations, in milliseconds; null where there are none. */
export interface Durations {
  count: number;
  p50: number | null;
  p90: number | null;
  p95: number | null;
}

/** Summarises the counts of a histogram by label. A percentile is the geometric middle of its bucket. */
export function durationsOf(counts: Map<string, number>): Durations {
  const sorted = histogramLabels.map((label) => Math.max(0, counts.get(label) ?? 0));
  const count = sorted.reduce((sum, each) => sum + each, 0);
  const percentile = (share: number): number | null => {
    let left = Math.ceil(count * share);
    for (const [bucket, each] of sorted.entries()) {
      left -= each;
      if (each > 0 && left <= 0) return Math.round(2 ** ((bucket + 0.5) / perDoubling));
    }
    return null;
  };
  return { count, p50: percentile(0.5), p90: percentile(0.9), p95: percentile(0.95) };
}
