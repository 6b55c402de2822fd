import type { Deps } from "../../deps.ts";
import { readBalance } from "./read-balance.ts";
import { readLimits, type SpendingLimit } from "./read-limits.ts";

/** Whether an account's balance and its spending limits cover an amount now (micro-units), as `reserve` would decide. */
export async function canAfford(
  ctx: Pick<Deps, "db" | "clock">,
  accountId: number,
  amountMicro: number,
): Promise<boolean> {
  const [{ balanceMicro, reservedMicro }, { daily, monthly }] = await Promise.all([
    readBalance(ctx, accountId),
    readLimits(ctx, accountId),
  ]);
  const allows = ({ limitMicro, spentMicro }: SpendingLimit) =>
    limitMicro === null || spentMicro + amountMicro <= limitMicro;
  return balanceMicro - reservedMicro >= amountMicro && allows(daily) && allows(monthly);
}
