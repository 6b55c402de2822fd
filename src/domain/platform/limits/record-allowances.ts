import type { Allowance, RateLimits } from "./ports.ts";

/** Wraps `limits` so that every allowance taken is added to `allowances`. */
export function recordAllowances(limits: RateLimits, allowances: Allowance[]): RateLimits {
  return {
    ...limits,
    take: async (principal, bucket, limit, windowMs) => {
      const allowance = await limits.take(principal, bucket, limit, windowMs);
      allowances.push(allowance);
      return allowance;
    },
  };
}
