import type { Deps } from "../deps.ts";
import { DomainError } from "../errors.ts";

/** Document 001, section Rate Limiting: so many files (`Deps.uploadsPerWindow`, 10 unless set) in five minutes. */
export const UPLOAD_WINDOW_MS = 5 * 60 * 1000;

/**
 * Counts a file that an account gives, over whichever route, or has read again. Throws `upload_quota_exceeded`
 * (`retryAfterSeconds`, `allowance`).
 */
export async function takeUploadAllowance(
  ctx: Pick<Deps, "limits" | "clock" | "uploadsPerWindow">,
  accountId: number,
  act: "upload" | "retry",
): Promise<void> {
  const { uploadsPerWindow: limit } = ctx;
  const allowance = await ctx.limits.take(`account:${accountId}`, `document-${act}`, limit, UPLOAD_WINDOW_MS);
  if (allowance.allowed) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((allowance.resetAt - ctx.clock()) / 1000));
  throw new DomainError(
    "upload_quota_exceeded",
    `At most ${limit} files in ${UPLOAD_WINDOW_MS / 60_000} minutes. Try again in ${retryAfterSeconds} seconds.`,
    { retryAfterSeconds, allowance },
  );
}
