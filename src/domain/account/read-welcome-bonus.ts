import { parseAmount } from "../billing/parse-amount.ts";
import type { Deps } from "../deps.ts";
import { readKnown } from "../settings/read-known.ts";
import { welcomeBonusMicro } from "./rules.ts";

/** What a new account is given, micro-units. */
export async function readWelcomeBonus(ctx: Pick<Deps, "db">): Promise<number> {
  return parseAmount(await readKnown(ctx, "registration", "welcome_bonus")) ?? welcomeBonusMicro;
}
