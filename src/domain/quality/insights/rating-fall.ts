/** Ratings of answers in a window of time. */
export interface Ratings {
  good: number;
  bad: number;
}

/** With fewer ratings in either window, a change says nothing. */
export const minRatings = 20;

/** The highest probability at which a fall counts as one. */
export const significance = 0.05;

export interface RatingChange {
  /** Shares of good ratings, 0..1; null without ratings. */
  before: number | null;
  after: number | null;
  /**
   * How probable a fall of this size is if nothing has changed; null with too few ratings. From a one-sided test of two
   * proportions with a pooled variance and Yates's correction for continuity.
   */
  pValue: number | null;
  isFalling: boolean;
}

/** Tells whether satisfaction has fallen between two windows, or whether the difference may be chance. */
export function ratingFall(before: Ratings, after: Ratings): RatingChange {
  const shares = { before: shareOf(before), after: shareOf(after) };
  const [n, m] = [before.good + before.bad, after.good + after.bad];
  if (shares.before === null || shares.after === null || n < minRatings || m < minRatings) {
    return { ...shares, pValue: null, isFalling: false };
  }
  const pooled = (before.good + after.good) / (n + m);
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
  const fall = shares.before - shares.after - (1 / n + 1 / m) / 2;
  const pValue = deviation === 0 ? 1 : 1 - normal(fall / deviation);
  return { ...shares, pValue, isFalling: pValue < significance };
}

function shareOf({ good, bad }: Ratings): number | null {
  return good + bad === 0 ? null : good / (good + bad);
}

/** The standard normal distribution; Abramowitz and Stegun 26.2.17, error below 7.5e-8. */
function normal(z: number): number {
  if (z < 0) return 1 - normal(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}
