import { eq } from "drizzle-orm";
import { accounts, users } from "../../../db/accounts.ts";
import { webhookEndpoints } from "../../../db/webhooks.ts";
import type { Deps } from "../../deps.ts";
import { enqueueMail } from "../../platform/mail/enqueue-mail.ts";
import { languagesOf } from "../../platform/mail/languages-of.ts";

/**
 * Stops an endpoint because of its responses, and mails the owner of its account once: `failing` pauses it, `gone` (a 410)
 * disables it. `failure` is the last one, a sentence. No effect when it is stopped already.
 */
export async function stopEndpoint(
  ctx: Pick<Deps, "db" | "clock" | "mail" | "publicUrl">,
  id: number,
  { reason, failure }: { reason: "failing" | "gone"; failure: string },
): Promise<void> {
  const isThis = eq(webhookEndpoints.id, id);
  const found = await ctx.db
    .select({ url: webhookEndpoints.url, pausedAt: webhookEndpoints.pausedAt, recipient: users.email })
    .from(webhookEndpoints)
    .innerJoin(accounts, eq(accounts.id, webhookEndpoints.accountId))
    .leftJoin(users, eq(users.id, accounts.ownerUserId))
    .where(isThis)
    .get();
  if (found === undefined || found.pausedAt !== null) return;
  const now = ctx.clock();
  const stopped = { pausedAt: now, pauseReason: reason, updatedAt: now };
  const update = ctx.db
    .update(webhookEndpoints)
    .set(reason === "gone" ? { ...stopped, isEnabled: false } : stopped)
    .where(isThis);
  const { recipient } = found;
  if (ctx.mail === null || recipient === null) {
    await update;
    return;
  }
  const language = (await languagesOf(ctx, [recipient])).get(recipient) ?? "en";
  const params = { url: found.url, reason, failure, link: `${ctx.publicUrl}/` };
  const key = `webhook_stopped:${id}:${now}`;
  await ctx.db.batch([update, enqueueMail(ctx, { key, kind: "webhook_stopped", recipient, language, params })]);
}
