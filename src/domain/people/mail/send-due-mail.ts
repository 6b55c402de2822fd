import { and, eq, lte } from "drizzle-orm";
import { mails } from "../../../db/mail.ts";
import type { Deps } from "../../deps.ts";
import { MailFailure } from "../../platform/mail/mail-failure.ts";
import type { MailSender } from "../../platform/mail/ports.ts";
import { MAX_ATTEMPTS, retryDelayMs, SEND_LEASE_MS } from "../../platform/mail/rules.ts";
import type { OutboxMail } from "../../platform/mail/types.ts";
import { composeMail } from "./compose-mail.ts";

/** Mails that are sent at the same time, and such batches of one run: the next run sends the rest. */
const BATCH = 20;
const MAX_BATCHES = 10;

/**
 * Sends the mails of the outbox that are due and returns the number of accepted ones, so that a mail that somebody waits for is
 * not kept by those before it. Each is claimed before it is sent, so that of two concurrent runs only one sends it; an unfinished
 * attempt is repeated after its lease. The pause grows with each failure.
 */
export async function sendDueMail(ctx: Deps): Promise<number> {
  const { mail: sender } = ctx;
  if (sender === null) return 0;
  let accepted = 0;
  for (let run = 0; run < MAX_BATCHES; run++) {
    const outcomes = await sendBatch(ctx, sender);
    accepted += outcomes.filter((outcome) => outcome === "accepted").length;
    // Where every one fails, the server is probably away.
    if (outcomes.length < BATCH || outcomes.every((outcome) => outcome === "failed")) break;
  }
  return accepted;
}

/** `dropped`: there is nothing to tell any more. `taken`: by another run. */
type Outcome = "accepted" | "failed" | "dropped" | "taken";

async function sendBatch(ctx: Deps, sender: MailSender): Promise<Outcome[]> {
  const isDue = and(eq(mails.status, "queued"), lte(mails.dueAt, ctx.clock()));
  const due = await ctx.db.select({ id: mails.id, attempts: mails.attempts }).from(mails).where(isDue).limit(BATCH);
  return Promise.all(due.map(({ id, attempts }) => attemptSend(ctx, sender, id, attempts)));
}

async function attemptSend(ctx: Deps, sender: MailSender, id: number, attempts: number): Promise<Outcome> {
  const claim = { attempts: attempts + 1, dueAt: ctx.clock() + SEND_LEASE_MS };
  const isUnclaimed = and(eq(mails.id, id), eq(mails.attempts, attempts), eq(mails.status, "queued"));
  const filed = await ctx.db.update(mails).set(claim).where(isUnclaimed).returning().get();
  if (filed === undefined) return "taken";
  const isMine = and(eq(mails.id, id), eq(mails.attempts, claim.attempts));
  try {
    const mail = await composeMail(ctx, filed);
    if (mail === null) {
      await ctx.db.delete(mails).where(isMine);
      return "dropped";
    }
    await sender.send(mail);
  } catch (error) {
    await ctx.db
      .update(mails)
      .set(afterFailure(ctx, filed, error))
      .where(isMine);
    return "failed";
  }
  const status = sender.delivers ? "sent" : "kept";
  await ctx.db.update(mails).set({ status, error: null, finishedAt: ctx.clock() }).where(isMine);
  return "accepted";
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
