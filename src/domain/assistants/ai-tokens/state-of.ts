import type { AiToken } from "./types.ts";

export type AiTokenState = "ready" | "resting" | "spent" | "inactive";

/** Whether a token may be used now. A token with a cooldown for some models only is ready for the others. */
export function stateOf(token: AiToken): AiTokenState {
  const { dailyLimit, monthlyLimit, dailyUsage, monthlyUsage } = token;
  if (!token.isActive) return "inactive";
  if (token.rests.some((rest) => rest.model === null)) return "resting";
  const isSpent = dailyUsage >= (dailyLimit ?? Infinity) || monthlyUsage >= (monthlyLimit ?? Infinity);
  return isSpent ? "spent" : "ready";
}
