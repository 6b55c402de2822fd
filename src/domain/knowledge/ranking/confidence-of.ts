import type { Evidence } from "./evidence.ts";

/** Weights of the signals in the order of `confidenceSignals`; the first is the intercept. Result of the fit. */
export const confidenceWeights: readonly number[] = [-7.207, 1.891, 9.583, 4.973, 5.991, 3.38, 1.429, 8.065];

/**
 * 0..1: how likely the passages answer the question. A logistic regression over `confidenceSignals`, fitted by
 * `test/bench/answering/fit-abstention.ts` on questions with and without an answer (docs/design/abstention-fit.csv). It is
 * monotonic: it never falls when a part of the evidence grows, nor rises with `missing`. 0 when nothing was found.
 */
export function confidenceOf(parts: Omit<Evidence, "confidence">): number {
  if (parts.passage === 0) return 0;
  const sum = confidenceSignals(parts).reduce((total, signal, at) => total + signal * confidenceWeights[at]!, 0);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * The signals of the regression. Finding the one word of a short question means less than finding half of a long one, so
 * each part counts once by itself and once weighted by the number of terms.
 */
export function confidenceSignals({
  passage,
  sentence,
  pairs,
  missing,
  terms,
}: Omit<Evidence, "confidence">): number[] {
  const alone = 1 / Math.max(1, terms);
  const among = 1 - alone;
  return [1, passage, passage * among, sentence * among, pairs * among, -missing, -missing * among, alone];
}
