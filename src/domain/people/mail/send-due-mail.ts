import { and, eq, lte } from "drizzle-orm";
import { mails } from "../../../db/mail.ts";
import type { Deps } from "../../deps.ts";
import { MailFailure } from "../../platform/mail/mail-failure.ts";
import type { MailSender } from "../../platform/mail/ports.ts";
import { MAX_ATTEMPTS, pauseAfter, TRY_LEASE_MS } from "../../platform/mail/rules.ts";
import type { FiledMail } from "../../platform/mail/types.ts";
import { composeMail } from "./compose-mail.ts";

/** Of one run: what is left is the next one's. */
const BATCH = 20;

/**
 * Sends what is due in the outbox and answers how many mails were taken. Each is claimed before it is sent, so that two
 * runs at once send it once; a try that nobody finished is made again after its lease. Failures wait longer each time.
 */
export async function sendDueMail(ctx: Deps): Promise<number> {
  const { mail: sender } = ctx;
  if (sender === null) return 0;
  const now = ctx.clock();
  const isDue = and(eq(mails.status, "queued"), lte(mails.dueAt, now));
  const due = await ctx.db.select({ id: mails.id, attempts: mails.attempts }).from(mails).where(isDue).limit(BATCH);
  const sent = await Promise.all(due.map(({ id, attempts }) => tryOne(ctx, sender, id, attempts)));
  return sent.filter(Boolean).length;
}

async function tryOne(ctx: Deps, sender: MailSender, id: number, attempts: number): Promise<boolean> {
  const claim = { attempts: attempts + 1, dueAt: ctx.clock() + TRY_LEASE_MS };
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

function afterFailure(ctx: Deps, { id, kind, attempts }: FiledMail, error: unknown): Partial<FiledMail> {
  const failure = error instanceof MailFailure ? error : new MailFailure("An unexpected error.", { isFinal: false });
  console.error("mail not sent", { id, kind, attempts, error: failure === error ? failure.message : error });
  const isOver = failure.isFinal || attempts >= MAX_ATTEMPTS;
  const now = ctx.clock();
  return {
    error: failure.message,
    ...(isOver ? { status: "failed", finishedAt: now } : { dueAt: now + pauseAfter(attempts) }),
  };
}
