import { parseAmount } from "../../../kit/parse-amount.ts";
import type { Deps } from "../../deps.ts";
import { welcomeBonusMicro } from "../../platform/settings/defaults.ts";
import { readKnownSetting } from "../../platform/settings/read-known-setting.ts";

/** The welcome bonus of a new account, micro-units. */
export async function readWelcomeBonus(ctx: Pick<Deps, "db" | "shards">): Promise<number> {
  return parseAmount(await readKnownSetting(ctx, "registration", "welcome_bonus")) ?? welcomeBonusMicro;
}
