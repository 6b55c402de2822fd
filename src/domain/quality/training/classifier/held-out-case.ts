/** A held-out message: the margins that a model without it gave it, and its label there, −1 for none. */
export interface HeldOutCase {
  margins: Float32Array;
  label: number;
}

/** How much a case counts: those of no label together a quarter of those with one, however many there are. */
export function weightsOfCases(cases: readonly HeldOutCase[]): Float64Array {
  const outside = cases.filter(({ label }) => label < 0).length;
  const weight = outside === 0 ? 0 : (cases.length - outside) / 4 / outside;
  return Float64Array.from(cases, ({ label }) => (label < 0 ? weight : 1));
}
