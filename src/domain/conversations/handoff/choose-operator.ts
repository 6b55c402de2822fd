import type { AssignmentMode } from "./settings.ts";

/** An operator who could be assigned a dialog. */
export interface Candidate {
  id: number;
  /** Dialogs that the operator holds or is being assigned. */
  load: number;
  /** Number of the last assignment to this operator, rising with every assignment; 0: none yet. */
  turn: number;
}

/**
 * Chooses the operator of the next dialog; null when all operators have reached `cap` (null: no limit), or in mode
 * `manual`. `round_robin`: the operator after the last assigned one, by id. `least_busy`: the operator with the fewest
 * dialogs, and among equals the one whose last assignment is oldest.
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
