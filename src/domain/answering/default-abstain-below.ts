/** Confidence (0..1) under which an assistant abstains unless it sets its own bound. Fitted: docs/design/abstention-fit.csv. */
export const DEFAULT_ABSTAIN_BELOW = 0.45;
