import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readSettings } from "./read-settings.ts";
import type { Operator } from "./types.ts";

/**
 * Throws `operator_limit_reached` when an operator has as many dialogs as the account allows. Dialogs that the operator took over
 * without being asked count as well, as they do for automatic assignment.
 */
export async function requireCapacity(
  ctx: Pick<Deps, "db" | "inboxes">,
  accountId: number,
  { id, name }: Operator,
): Promise<void> {
  const [{ maxDialogsPerOperator: cap }, active] = await Promise.all([
    readSettings(ctx, accountId),
    ctx.inboxes.of(accountId).activeOperators(),
  ]);
  const held = active.find(({ operatorId }) => operatorId === id)?.activeDialogs ?? 0;
  if (cap === null || held < cap) return;
  throw new DomainError("operator_limit_reached", `${name} has ${held} dialogs; the account's limit is ${cap}.`);
}
