import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { accounts, emailCodes, passwordResets, refreshTokens, sessions, users } from "../../../db/accounts.ts";
import { assistants } from "../../../db/assistants.ts";
import { invitations } from "../../../db/invitations.ts";
import { knowledgeBases } from "../../../db/knowledge.ts";
import { mails, supportMessages } from "../../../db/mail.ts";
import { onboardingMarks, onboardings } from "../../../db/onboarding.ts";
import { personalities } from "../../../db/personalities.ts";
import { deleteOwnToken } from "../../assistants/ai-tokens/delete-own-token.ts";
import { deleteAssistant } from "../../assistants/assistant/delete-assistant.ts";
import { deleteAccountEndpoints } from "../../channels/webhook/delete-account-endpoints.ts";
import { deleteOwnReplies } from "../../conversations/saved-reply/delete-own-replies.ts";
import type { Deps } from "../../deps.ts";
import { forgetLogins } from "../../people/account/forget-logins.ts";
import { propagateSessionEnd } from "../../people/account/propagate-session-end.ts";
import { atPlatform } from "../../platform/shards/at-shard.ts";

/** Matches no password. */
const noPassword = "";

/**
 * Closes an account for good. At once: its users cannot log in, its bots and widgets stop, its webhooks, assistants
 * and sources are deleted, and the names and addresses of its users are erased. Later: the watchdog deletes files and indexes,
 * `eraseClosedAccounts` erases messages. The ledger is kept for bookkeeping. Users are updated last, so that an
 * interrupted call can be repeated.
 */
export async function closeAccount(ctx: Deps, accountId: number): Promise<void> {
  const now = ctx.clock();
  const ofAccount = eq(users.accountId, accountId);
  const people = ctx.db.select({ id: users.id }).from(users).where(ofAccount);
  const addresses = ctx.db.select({ email: users.email }).from(users).where(ofAccount);
  const known = await ctx.db.select({ email: users.email, username: users.username }).from(users).where(ofAccount);
  const [, , ended] = await ctx.db.batch([
    ctx.db.update(accounts).set({ closedAt: now }).where(eq(accounts.id, accountId)),
    ctx.db.update(users).set({ passwordHash: noPassword, blockedAt: now }).where(ofAccount),
    ctx.db
      .delete(sessions)
      .where(inArray(sessions.userId, people))
      .returning({ id: sessions.id, userId: sessions.userId }),
  ]);
  await propagateSessionEnd(ctx, accountId, ended);
  await deleteAccountEndpoints(ctx, accountId);
  await deleteOwnReplies(ctx, { accountId, authorId: null });
  const own = and(eq(assistants.accountId, accountId), isNull(assistants.deletedAt));
  for (const { id } of await ctx.db.select({ id: assistants.id }).from(assistants).where(own)) {
    await deleteAssistant(ctx, accountId, id);
  }
  // Codes and passwords are asked for without a login, so their mails are in the first shard.
  const { db: platform } = atPlatform(ctx);
  const recipients = JSON.stringify(known.map(({ email }) => email));
  await platform.delete(mails).where(sql`${mails.recipient} IN (SELECT value FROM json_each(${recipients}))`);
  await ctx.db.batch([
    ctx.db.delete(mails).where(inArray(mails.recipient, addresses)),
    ctx.db
      .delete(mails)
      .where(
        inArray(
          mails.key,
          ctx.db.select({ key: invitations.mailKey }).from(invitations).where(eq(invitations.accountId, accountId)),
        ),
      ),
    ctx.db.delete(invitations).where(eq(invitations.accountId, accountId)),
    ctx.db.delete(supportMessages).where(eq(supportMessages.accountId, accountId)),
    ctx.db.delete(emailCodes).where(inArray(emailCodes.userId, people)),
    ctx.db.delete(passwordResets).where(inArray(passwordResets.userId, people)),
    ctx.db.delete(onboardings).where(inArray(onboardings.userId, people)),
    ctx.db.delete(onboardingMarks).where(inArray(onboardingMarks.userId, people)),
    ctx.db.delete(refreshTokens).where(inArray(refreshTokens.userId, people)),
    ctx.db.delete(personalities).where(eq(personalities.accountId, accountId)),
    ctx.db.update(knowledgeBases).set({ name: "", description: "" }).where(eq(knowledgeBases.accountId, accountId)),
    deleteOwnToken(ctx, accountId),
    ctx.db
      .update(users)
      .set({
        email: sql`'deleted-' || id || '@invalid'`,
        firstName: "",
        lastName: "",
        avatarUrl: null,
        username: null,
        deletedAt: now,
        role: "user",
      })
      .where(ofAccount),
  ]);
  await forgetLogins(ctx, known);
}
