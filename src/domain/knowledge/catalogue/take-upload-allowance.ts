import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { uploadWindowMs } from "../../platform/limits/rules.ts";

/**
 * Counts a file that an account uploads, on any route, or retries. Throws `upload_quota_exceeded` (`retryAfterSeconds`,
 * `allowance`).
 */
export async function takeUploadAllowance(
  ctx: Pick<Deps, "limits" | "clock" | "uploadsPerWindow">,
  accountId: number,
  act: "upload" | "retry",
): Promise<void> {
  const { uploadsPerWindow: limit } = ctx;
  const allowance = await ctx.limits.take(`account:${accountId}`, `document-${act}`, limit, uploadWindowMs);
  if (allowance.allowed) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((allowance.resetAt - ctx.clock()) / 1000));
  throw new DomainError(
    "upload_quota_exceeded",
    `At most ${limit} files in ${uploadWindowMs / 60_000} minutes. Try again in ${retryAfterSeconds} seconds.`,
    { retryAfterSeconds, allowance },
  );
}
