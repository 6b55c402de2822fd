import { parseAmount } from "../../../kit/parse-amount.ts";
import type { Deps } from "../../deps.ts";
import { welcomeBonusMicro } from "../../platform/settings/defaults.ts";
import { readKnown } from "../../platform/settings/read-known.ts";

/** What a new account is given, micro-units. */
export async function readWelcomeBonus(ctx: Pick<Deps, "db">): Promise<number> {
  return parseAmount(await readKnown(ctx, "registration", "welcome_bonus")) ?? welcomeBonusMicro;
}
