import { and, eq } from "drizzle-orm";
import { invitations } from "../../../db/invitations.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { enqueueMail } from "../../platform/mail/enqueue-mail.ts";
import { requireMail } from "../../platform/mail/require-mail.ts";
import { mailsOfEmail } from "../account/rules.ts";
import { invitationMs, invitationsOfAccount } from "./rules.ts";
import { toInvitation } from "./to-invitation.ts";
import type { Invitation } from "./types.ts";

/**
 * Sends an invitation again, with a new link for a week; the old one stops to work. Throws `not_found`, `rate_limited`, and
 * `dependency_failed` where mail is not configured.
 */
export async function resendInvitation(
  ctx: Deps,
  { accountId, id, language }: { accountId: number; id: number; language: "en" | "ru" },
): Promise<Invitation> {
  requireMail(ctx);
  const isIt = and(eq(invitations.id, id), eq(invitations.accountId, accountId));
  const found = await ctx.db.select().from(invitations).where(isIt).get();
  if (found === undefined) throw new DomainError("not_found", "No such invitation.");
  await takeAllowance(ctx, `account:${accountId}`, "invitation", invitationsOfAccount);
  await takeAllowance(ctx, `email:${found.email}`, "invitation", mailsOfEmail);
  const mailKey = `invitation:${crypto.randomUUID()}`;
  const now = ctx.clock();
  const [[row]] = await ctx.db.batch([
    ctx.db
      .update(invitations)
      .set({ mailKey, tokenHash: null, expiresAt: now + invitationMs })
      .where(isIt)
      .returning(),
    enqueueMail(ctx, { key: mailKey, kind: "invitation", recipient: found.email, language }),
  ]);
  if (row === undefined) throw new DomainError("not_found", "No such invitation.");
  return toInvitation(row, now);
}
