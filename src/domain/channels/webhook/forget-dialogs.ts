import { eq } from "drizzle-orm";
import { webhookEndpoints } from "../../../db/webhooks.ts";
import type { Deps } from "../../deps.ts";

/** Deletes what the outboxes of an account have stored of dialogs, because their visitor is erased. May be repeated. */
export async function forgetDialogs(
  ctx: Pick<Deps, "db" | "webhookOutboxes">,
  accountId: number,
  dialogIds: number[],
): Promise<void> {
  const ofAccount = eq(webhookEndpoints.accountId, accountId);
  const rows = await ctx.db.select({ id: webhookEndpoints.id }).from(webhookEndpoints).where(ofAccount);
  await Promise.all(rows.map(({ id }) => ctx.webhookOutboxes.of(id).forget(dialogIds)));
}
