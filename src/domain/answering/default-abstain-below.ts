/**
 * Confidence (0..1) below which an assistant abstains unless it sets its own threshold. Fitted:
 * docs/design/abstention-fit.csv.
 */
export const DEFAULT_ABSTAIN_BELOW = 0.75;
