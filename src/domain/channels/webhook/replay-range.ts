import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { ReplayRange } from "./ports.ts";
import { requireEnabled } from "./require-enabled.ts";

/**
 * Delivers the ended deliveries of a range of time again, oldest first, at most `maxReplay`. Returns how many. Throws
 * `not_found`, `validation_failed` when the range ends before it begins, and `conflict` when the endpoint is disabled.
 */
export async function replayRange(
  ctx: Deps,
  accountId: number,
  endpointId: number,
  range: ReplayRange,
): Promise<number> {
  if (range.to <= range.from) {
    const issue = "must be later than from";
    throw new DomainError("validation_failed", issue, { issues: [{ path: ["to"], issue, kind: "invalid" }] });
  }
  await requireEnabled(ctx, accountId, endpointId);
  return ctx.webhookOutboxes.of(endpointId).replayRange(range);
}
