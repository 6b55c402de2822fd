import { and, count, eq } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import { invitations } from "../../../db/invitations.ts";
import { isUniqueConflict } from "../../../db/is-unique-conflict.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { enqueueMail } from "../../platform/mail/enqueue-mail.ts";
import { requireMail } from "../../platform/mail/require-mail.ts";
import { emailTaken } from "../account/email-taken.ts";
import { findUser } from "../account/find-user.ts";
import { mailsOfEmail, normaliseEmail } from "../account/rules.ts";
import type { UserPrincipal } from "../account/types.ts";
import { invitationMs, invitationsOfAccount, maxPeople } from "./rules.ts";
import { toInvitation } from "./to-invitation.ts";
import type { Invitation } from "./types.ts";

export interface NewInvitation {
  email: string;
  firstName?: string | undefined;
  lastName?: string | undefined;
  language: "en" | "ru";
}

/**
 * Invites a person to the caller's account by mail: they join with the link, and choose their own password. Throws `email_taken`
 * for a user's address, `conflict` for one that was invited already and at the limit of people, `rate_limited`, and
 * `dependency_failed` where mail is not configured.
 */
export async function inviteOperator(
  ctx: Deps,
  caller: Pick<UserPrincipal, "accountId" | "userId">,
  input: NewInvitation,
): Promise<Invitation> {
  requireMail(ctx);
  const { accountId } = caller;
  const email = normaliseEmail(input.email);
  if ((await findUser(ctx, email)) !== null) {
    throw emailTaken();
  }
  await refuseAtLimit(ctx, accountId, email);
  await takeAllowance(ctx, `account:${accountId}`, "invitation", invitationsOfAccount);
  await takeAllowance(ctx, `email:${email}`, "invitation", mailsOfEmail);
  const mailKey = `invitation:${crypto.randomUUID()}`;
  const createdAt = ctx.clock();
  const { firstName = "", lastName = "", language } = input;
  try {
    const [[row]] = await ctx.db.batch([
      ctx.db
        .insert(invitations)
        .values({
          ...{ accountId, email, firstName, lastName, mailKey, createdAt },
          ...{ invitedBy: caller.userId, expiresAt: createdAt + invitationMs },
        })
        .returning(),
      enqueueMail(ctx, { key: mailKey, kind: "invitation", recipient: email, language }),
    ]);
    if (row === undefined) throw new Error("the invitation was not returned");
    return toInvitation(row, createdAt);
  } catch (error) {
    if (!isUniqueConflict(error, "invitations")) throw error;
    throw wasInvited();
  }
}

async function refuseAtLimit(ctx: Deps, accountId: number, email: string): Promise<void> {
  const [[people], [invited], [same]] = await ctx.db.batch([
    ctx.db.select({ count: count() }).from(users).where(eq(users.accountId, accountId)),
    ctx.db.select({ count: count() }).from(invitations).where(eq(invitations.accountId, accountId)),
    ctx.db
      .select({ id: invitations.id })
      .from(invitations)
      .where(and(eq(invitations.accountId, accountId), eq(invitations.email, email))),
  ]);
  if (same !== undefined) throw wasInvited();
  if ((people?.count ?? 0) + (invited?.count ?? 0) >= maxPeople) {
    throw new DomainError("conflict", `An account may have at most ${maxPeople} users.`);
  }
}

function wasInvited(): DomainError {
  return new DomainError("conflict", "This address was invited already. Send the invitation again instead.", {
    issues: [{ path: ["email"], issue: "was invited already", kind: "invalid" }],
  });
}
