/** The places of the `limit` highest positive scores that `counts` accepts, best first; ties in order of place. */
export function best(
  scores: Float64Array,
  limit: number,
  counts: (place: number) => boolean,
): { place: number; score: number }[] {
  const kept: { place: number; score: number }[] = [];
  scores.forEach((score, place) => {
    if (score <= 0 || (kept.length === limit && score <= kept[limit - 1]!.score) || !counts(place)) return;
    if (kept.length === limit) kept.pop();
    let at = kept.length;
    while (at > 0 && kept[at - 1]!.score < score) at -= 1;
    kept.splice(at, 0, { place, score });
  });
  return kept;
}
