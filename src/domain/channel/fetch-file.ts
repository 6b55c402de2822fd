import { and, eq, lte } from "drizzle-orm";
import { channelFiles } from "../../db/channel-files.ts";
import { openBot } from "../bot/open-bot.ts";
import type { Deps } from "../deps.ts";
import { findTestVirus } from "../knowledge/find-test-virus.ts";
import { channelFileKey, fetchLeaseMs, fetchPauseMs, maxFileBytes, mostTries } from "./file-rules.ts";
import type { ChannelFile } from "./take-file.ts";
import { TelegramFailure } from "./telegram-failure.ts";

/** Well within the lease. */
const scanPatienceMs = 60_000;

/** Fetches the bytes of a file that waits, checks them for viruses and keeps them. Of two that try one does. */
export async function fetchFile(ctx: Deps, id: number): Promise<void> {
  const now = ctx.clock();
  const isDue = and(eq(channelFiles.id, id), eq(channelFiles.status, "waiting"), lte(channelFiles.dueAt, now));
  const [due] = await ctx.db.select().from(channelFiles).where(isDue).limit(1);
  if (due === undefined) return;
  const attempts = due.attempts + 1;
  const claim = { attempts, dueAt: now + fetchLeaseMs };
  const [file] = await ctx.db
    .update(channelFiles)
    .set(claim)
    .where(and(isDue, eq(channelFiles.attempts, due.attempts)))
    .returning();
  if (file === undefined) return;
  const isMine = and(eq(channelFiles.id, id), eq(channelFiles.attempts, attempts));
  try {
    const settled = await settle(ctx, file);
    await ctx.db.update(channelFiles).set(settled).where(isMine);
  } catch (error) {
    console.error("file of a visitor not fetched", { id, attempts, error: (error as Error).message });
    const isFinal = attempts >= mostTries || (error instanceof TelegramFailure && error.kind === "refused");
    const next = isFinal ? ({ status: "failed" } as const) : { dueAt: ctx.clock() + fetchPauseMs(attempts) };
    await ctx.db.update(channelFiles).set(next).where(isMine);
  }
}

/** Fetches what waits and is due; each minute some. */
export async function fetchDueFiles(ctx: Deps): Promise<void> {
  const isDue = and(eq(channelFiles.status, "waiting"), lte(channelFiles.dueAt, ctx.clock()));
  const due = await ctx.db.select({ id: channelFiles.id }).from(channelFiles).where(isDue).limit(10);
  for (const { id } of due) await fetchFile(ctx, id);
}

async function settle(ctx: Deps, file: ChannelFile): Promise<Partial<ChannelFile>> {
  const bot = await openBot(ctx, file.botId);
  if (bot === null) throw new Error("the bot does not run");
  const bytes = await bot.api.download(file.remoteId, maxFileBytes);
  if (bytes === null) return { status: "too_large" };
  const isTest = (await findTestVirus(bytes)) !== null;
  const verdict = isTest ? { clean: false } : await ctx.scanner?.scan(bytes, scanPatienceMs);
  if (verdict?.clean === false) return { status: "infected" };
  await ctx.files.put(channelFileKey(file.accountId, file.id), bytes, file.contentType);
  return { status: "stored", sizeBytes: bytes.byteLength };
}
