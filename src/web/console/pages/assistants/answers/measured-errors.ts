/** Errors of the built-in model at a bound, as shares. */
export interface BoundErrors {
  bound: number;
  /** Of the questions that the documents answer: not answered. */
  refused: number;
  /** Of the questions that they do not answer: answered all the same. */
  answered: number;
}

/** Measured with customers' questions in English (docs/design/abstention-curve.csv, `customers en`). */
export const measuredErrors: readonly BoundErrors[] = [
  { bound: 0.05, refused: 0.0339, answered: 0.619 },
  { bound: 0.1, refused: 0.0339, answered: 0.5952 },
  { bound: 0.15, refused: 0.0339, answered: 0.5476 },
  { bound: 0.2, refused: 0.0339, answered: 0.5238 },
  { bound: 0.25, refused: 0.0339, answered: 0.4762 },
  { bound: 0.3, refused: 0.0508, answered: 0.4048 },
  { bound: 0.35, refused: 0.0678, answered: 0.4048 },
  { bound: 0.4, refused: 0.1017, answered: 0.3571 },
  { bound: 0.45, refused: 0.1186, answered: 0.3333 },
  { bound: 0.5, refused: 0.1186, answered: 0.3333 },
  { bound: 0.55, refused: 0.1356, answered: 0.3095 },
  { bound: 0.6, refused: 0.1356, answered: 0.3095 },
  { bound: 0.65, refused: 0.1695, answered: 0.3095 },
  { bound: 0.7, refused: 0.2034, answered: 0.2143 },
  { bound: 0.75, refused: 0.2203, answered: 0.1429 },
  { bound: 0.8, refused: 0.2542, answered: 0.0714 },
  { bound: 0.85, refused: 0.2881, answered: 0.0714 },
  { bound: 0.9, refused: 0.3051, answered: 0.0476 },
  { bound: 0.95, refused: 0.3898, answered: 0.0238 },
];

/** The bound that holds where an assistant has none of its own. */
export const platformBound = 0.75;

/** The errors at the measured bound that is nearest. */
export function errorsAt(bound: number): BoundErrors {
  const distance = (one: BoundErrors) => Math.abs(one.bound - bound);
  return measuredErrors.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}
