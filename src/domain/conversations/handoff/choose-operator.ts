import type { AssignmentMode } from "./settings.ts";

/** An operator who could be given a dialog. */
export interface Candidate {
  id: number;
  /** Dialogs the operator holds or is being given. */
  load: number;
  /** A number that grows with every assignment: of the last one to this operator; 0: none yet. */
  turn: number;
}

/**
 * Whom the next dialog goes to; null when everybody has as many as `cap` allows (null: no limit), or when operators take
 * dialogs themselves. `round_robin`: the one after the last assigned, by id. `least_busy`: the fewest dialogs, and of
 * equals whoever has waited longest.
 */
export function chooseOperator<T extends Candidate>(
  mode: AssignmentMode,
  candidates: T[],
  cap: number | null,
  lastAssigned: number | null,
): T | null {
  if (mode === "manual") return null;
  const free = candidates.filter(({ load }) => cap === null || load < cap).sort((a, b) => a.id - b.id);
  if (mode === "round_robin") return free.find(({ id }) => id > (lastAssigned ?? 0)) ?? free[0] ?? null;
  return free.sort((a, b) => a.load - b.load || a.turn - b.turn || a.id - b.id)[0] ?? null;
}
