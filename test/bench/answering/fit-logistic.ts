/** One observation: its signals, its class and its weight. */
export interface Observation {
  signals: number[];
  isTrue: boolean;
  weight: number;
}

const maxSteps = 50;
const settled = 1e-9;
/** Keeps the equations solvable when signals are dependent. */
const ridge = 1e-6;

/** Weights of a logistic regression, one per signal, by Newton's method (iteratively reweighted least squares). */
export function fitLogistic(observations: Observation[]): number[] {
  const size = observations[0]?.signals.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < maxSteps; step++) {
    const gradient = weights.map((weight) => ridge * weight);
    const curvature = weights.map((_, row) => weights.map((_, column) => (row === column ? ridge : 0)));
    for (const { signals, isTrue, weight } of observations) {
      const likely = 1 / (1 + Math.exp(-signals.reduce((sum, signal, at) => sum + signal * weights[at]!, 0)));
      signals.forEach((signal, row) => {
        gradient[row]! += weight * (likely - (isTrue ? 1 : 0)) * signal;
        for (let column = 0; column < size; column++)
          curvature[row]![column]! += weight * likely * (1 - likely) * signal * signals[column]!;
      });
    }
    const change = solve(curvature, gradient);
    for (const [at, by] of change.entries()) weights[at]! -= by;
    if (Math.max(...change.map(Math.abs)) < settled) break;
  }
  return weights;
}

/** Solves a system of linear equations by elimination with pivoting. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (let at = 0; at < rows.length; at++) {
    const pivot = rows.slice(at).reduce((best, row) => (Math.abs(row[at]!) > Math.abs(best[at]!) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(at, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const times = row[at]! / pivot[at]!;
      for (let column = at; column <= rows.length; column++) row[column]! -= times * pivot[column]!;
    }
  }
  return rows.map((row, at) => row[rows.length]! / row[at]!);
}
