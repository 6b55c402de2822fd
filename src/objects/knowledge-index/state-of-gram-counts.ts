import { maxPassagesForAllGrams } from "../../domain/knowledge/ranking/choose-recipe.ts";

/**
 * `complete` when `gram_counts` has every passage; `incomplete` when some passages were stored without counts, by an older
 * version or while the base was large; `unused` when the base is too large for them.
 */
export function stateOfGramCounts(sql: SqlStorage): "complete" | "incomplete" | "unused" {
  const totals = sql.exec<{ passages: number; counted: number }>("SELECT passages, counted FROM totals").one();
  if (totals.passages > maxPassagesForAllGrams) return "unused";
  return totals.counted < totals.passages ? "incomplete" : "complete";
}
