import { and, eq, lte } from "drizzle-orm";
import { mails } from "../../../db/mail.ts";
import type { Deps } from "../../deps.ts";
import { MailFailure } from "../../platform/mail/mail-failure.ts";
import type { MailSender } from "../../platform/mail/ports.ts";
import { MAX_ATTEMPTS, retryDelayMs, SEND_LEASE_MS } from "../../platform/mail/rules.ts";
import type { OutboxMail } from "../../platform/mail/types.ts";
import { composeMail } from "./compose-mail.ts";

/** Mails of one run: the next run sends the rest. */
const BATCH = 20;

/**
 * Sends the mails of the outbox that are due and returns the number of accepted ones. Each is claimed before it is
 * sent, so that of two concurrent runs only one sends it; an unfinished attempt is repeated after its lease. The pause
 * grows with each failure.
 */
export async function sendDueMail(ctx: Deps): Promise<number> {
  const { mail: sender } = ctx;
  if (sender === null) return 0;
  const now = ctx.clock();
  const isDue = and(eq(mails.status, "queued"), lte(mails.dueAt, now));
  const due = await ctx.db.select({ id: mails.id, attempts: mails.attempts }).from(mails).where(isDue).limit(BATCH);
  const sent = await Promise.all(due.map(({ id, attempts }) => attemptSend(ctx, sender, id, attempts)));
  return sent.filter(Boolean).length;
}

async function attemptSend(ctx: Deps, sender: MailSender, id: number, attempts: number): Promise<boolean> {
  const claim = { attempts: attempts + 1, dueAt: ctx.clock() + SEND_LEASE_MS };
  const isUnclaimed = and(eq(mails.id, id), eq(mails.attempts, attempts), eq(mails.status, "queued"));
  const filed = await ctx.db.update(mails).set(claim).where(isUnclaimed).returning().get();
  if (filed === undefined) return false;
  const isMine = and(eq(mails.id, id), eq(mails.attempts, claim.attempts));
  try {
    const mail = await composeMail(ctx, filed);
    if (mail === null) {
      await ctx.db.delete(mails).where(isMine);
      return false;
    }
    await sender.send(mail);
  } catch (error) {
    await ctx.db
      .update(mails)
      .set(afterFailure(ctx, filed, error))
      .where(isMine);
    return false;
  }
  const status = sender.delivers ? "sent" : "kept";
  await ctx.db.update(mails).set({ status, error: null, finishedAt: ctx.clock() }).where(isMine);
  return true;
}

function afterFailure(ctx: Deps, { id, kind, attempts }: OutboxMail, error: unknown): Partial<OutboxMail> {
  const failure = error instanceof MailFailure ? error : new MailFailure("An unexpected error.", { isFinal: false });
  console.error("mail not sent", { id, kind, attempts, error: failure === error ? failure.message : error });
  const isOver = failure.isFinal || attempts >= MAX_ATTEMPTS;
  const now = ctx.clock();
  return {
    error: failure.message,
    ...(isOver ? { status: "failed", finishedAt: now } : { dueAt: now + retryDelayMs(attempts) }),
  };
}
