import { maxPassagesForAllGrams } from "../../domain/knowledge/ranking/choose-recipe.ts";

/**
 * `complete` when `gram_counts` holds every passage; `incomplete` when some were stored without, before there were counts
 * or while the base was large; `unused` in a base so large that nobody reads them.
 */
export function stateOfGramCounts(sql: SqlStorage): "complete" | "incomplete" | "unused" {
  const totals = sql.exec<{ passages: number; counted: number }>("SELECT passages, counted FROM totals").one();
  if (totals.passages > maxPassagesForAllGrams) return "unused";
  return totals.counted < totals.passages ? "incomplete" : "complete";
}
