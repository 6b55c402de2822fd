/** Evidence (0..1) under which an assistant abstains unless it sets its own bound. Fitted: see docs/design/answers.md. */
export const DEFAULT_ABSTAIN_BELOW = 0.35;
