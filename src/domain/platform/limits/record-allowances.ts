import type { Allowance, RateLimits } from "./ports.ts";

/** `limits` that put every allowance they are asked for into `seen`. */
export function recordAllowances(limits: RateLimits, seen: Allowance[]): RateLimits {
  return {
    ...limits,
    take: async (principal, bucket, limit, windowMs) => {
      const allowance = await limits.take(principal, bucket, limit, windowMs);
      seen.push(allowance);
      return allowance;
    },
  };
}
