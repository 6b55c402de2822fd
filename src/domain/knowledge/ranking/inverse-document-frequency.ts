/** Lucene's idf, ln(1 + (N - n + .5) / (n + .5)): never negative, even for very common terms. */
export function inverseDocumentFrequency(passages: number, documentFrequency: number): number {
  return Math.log(1 + (Math.max(0, passages - documentFrequency) + 0.5) / (documentFrequency + 0.5));
}
