import { eq } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import { invitations } from "../../../db/invitations.ts";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import { invitation } from "../../platform/mail/templates/invitation.ts";
import type { MailContent, OutboxMail } from "../../platform/mail/types.ts";
import { invitationMs, invitationTokenOf } from "./rules.ts";

/**
 * Writes the mail with the link of an invitation; null when it was taken back, or sent again with another mail. The token is after
 * `#`, so it does not appear in logs.
 */
export async function writeInvitation(ctx: Deps, { key, language }: OutboxMail): Promise<MailContent | null> {
  const token = await invitationTokenOf(ctx, key);
  const expiresAt = ctx.clock() + invitationMs;
  const [found] = await ctx.db
    .update(invitations)
    .set({ tokenHash: await sha256(token), expiresAt })
    .where(eq(invitations.mailKey, key))
    .returning({ invitedBy: invitations.invitedBy });
  if (found === undefined) return null;
  const inviter = await ctx.db.select().from(users).where(eq(users.id, found.invitedBy)).get();
  const name = inviter === undefined ? "" : `${inviter.firstName} ${inviter.lastName}`.trim() || inviter.email;
  return invitation(language, { name, link: `${ctx.publicUrl}/console/invitation#${token}`, days: 7 });
}
