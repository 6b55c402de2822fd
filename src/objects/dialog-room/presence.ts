import type { Side } from "../../domain/conversations/dialog/types.ts";
import type { Operator } from "../../domain/conversations/handoff/types.ts";

/** Who is connected to a room, as one side may see it. */
export interface Presence {
  user: "online" | "offline";
  operators: Operator[];
}

/** The presence that each side may see: operators see all operators, visitors only the one who has the dialog. */
export function presenceOf(
  connected: { side: Side; operator: Operator | null }[],
  holder: Operator | null,
): Record<Side, Presence> {
  const user = connected.some(({ side }) => side === "user") ? "online" : "offline";
  const byId = new Map<number, Operator>();
  for (const { side, operator } of connected)
    if (side === "operator" && operator !== null) byId.set(operator.id, operator);
  const operators = [...byId.values()].sort((a, b) => a.id - b.id);
  return {
    operator: { user, operators },
    user: { user, operators: operators.filter(({ id }) => id === holder?.id) },
  };
}
