import { handoffSettings } from "../../../db/handoff-settings.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { hoursIssue } from "./hours-issue.ts";
import { readSettings } from "./read-settings.ts";
import { defaultHandoffSettings, type HandoffSettings } from "./settings.ts";

/**
 * Changes the handoff settings of the caller's account; absent fields stay unchanged. The inbox then reviews its queue.
 * Throws `validation_failed` for invalid business hours.
 */
export async function updateSettings(
  ctx: Deps,
  caller: UserPrincipal,
  changes: Partial<HandoffSettings>,
): Promise<HandoffSettings> {
  const { accountId } = caller;
  const issue = changes.businessHours ? hoursIssue(changes.businessHours) : null;
  if (issue !== null)
    throw new DomainError("validation_failed", "The business hours are not valid.", { issues: [issue] });
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const set = { ...given, updatedAt: ctx.clock() };
  await ctx.db
    .insert(handoffSettings)
    .values({ accountId, ...defaultHandoffSettings, ...set })
    .onConflictDoUpdate({ target: handoffSettings.accountId, set });
  await ctx.inboxes.of(accountId).review();
  return readSettings(ctx, accountId);
}
