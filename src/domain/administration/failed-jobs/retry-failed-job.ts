import { and, eq } from "drizzle-orm";
import { mails } from "../../../db/mail.ts";
import { startBot } from "../../channels/bot/start-bot.ts";
import { testChannelAccount } from "../../channels/channel-account/test-channel-account.ts";
import { resumeEndpoint } from "../../channels/webhook/resume-endpoint.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { retryDocument } from "../../knowledge/catalogue/retry-document.ts";
import { startCrawl } from "../../knowledge/website/start-crawl.ts";
import { readFailedJob } from "./read-failed-job.ts";
import type { FailedJob, FailedJobKind } from "./types.ts";

type Act = (ctx: Deps, job: { accountId: number; id: number }) => Promise<unknown>;

const acts: Record<FailedJobKind, Act | null> = {
  document: (ctx, { accountId, id }) => retryDocument(ctx, { accountId, sourceId: id }),
  website: (ctx, { id }) => startCrawl(ctx, id),
  mail: (ctx, { id }) => queueMail(ctx, id),
  webhook: (ctx, { accountId, id }) => resumeEndpoint(ctx, accountId, id),
  channel: (ctx, { accountId, id }) => testChannelAccount(ctx, accountId, id),
  bot: (ctx, { accountId, id }) => startBot(ctx, accountId, id),
  evaluation: null,
  training: null,
};

/**
 * Does failed work again, in its account's name: a document is read, a website crawled, a mail sent, an endpoint delivered to, a
 * channel account checked, a bot started. Returns the job as it failed. Throws `not_found` when there is no such failed job,
 * `conflict` when its kind is not done again, and what the work itself throws.
 */
export async function retryFailedJob(ctx: Deps, kind: FailedJobKind, id: number): Promise<FailedJob> {
  const job = await readFailedJob(ctx, kind, id);
  const act = acts[kind];
  if (act === null) throw new DomainError("conflict", "This is not done again: its owner starts a new one.");
  await act(ctx, { accountId: job.accountId ?? 0, id });
  return job;
}

async function queueMail(ctx: Pick<Deps, "db" | "clock">, id: number): Promise<void> {
  await ctx.db
    .update(mails)
    .set({ status: "queued", attempts: 0, dueAt: ctx.clock(), error: null, finishedAt: null })
    .where(and(eq(mails.id, id), eq(mails.status, "failed")));
}
