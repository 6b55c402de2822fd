import { and, eq, lte } from "drizzle-orm";
import { channelFiles } from "../../../db/channel-files.ts";
import { channelAccounts } from "../../../db/channels.ts";
import { attachmentOf } from "../../conversations/attachments/attachment-of.ts";
import { detectFileKind } from "../../conversations/attachments/detect-file-kind.ts";
import { fileKinds, unknownType } from "../../conversations/attachments/file-kinds.ts";
import {
  channelFileKey,
  fetchLeaseMs,
  fetchPauseMs,
  maxFetchAttempts,
  maxFileBytes,
} from "../../conversations/attachments/file-rules.ts";
import type { ChannelFile } from "../../conversations/attachments/record-file.ts";
import { refuseInfected } from "../../conversations/attachments/refuse-infected.ts";
import { inRoom } from "../../conversations/dialog/in-room.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { ChannelFailure } from "../channel-failure.ts";
import { loadChannel } from "../load-channel.ts";
import type { ChannelRef } from "../ports.ts";

/**
 * Fetches the bytes of a waiting file, scans them for viruses, stores them, and updates the file's description in its
 * message. Of two concurrent calls only one fetches.
 */
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
    const settled = await download(ctx, file);
    await ctx.db.update(channelFiles).set(settled).where(isMine);
    await discard(ctx, file);
  } catch (error) {
    console.error("file of a visitor not fetched", { id, attempts, error: (error as Error).message });
    const isFinal = attempts >= maxFetchAttempts || (error instanceof ChannelFailure && error.kind === "refused");
    const next = isFinal ? ({ status: "failed" } as const) : { dueAt: ctx.clock() + fetchPauseMs(attempts) };
    await ctx.db.update(channelFiles).set(next).where(isMine);
    if (isFinal) await discard(ctx, file);
  }
}

/** The channel may have kept the bytes until now. What cannot be removed does no harm. */
async function discard(ctx: Deps, file: ChannelFile): Promise<void> {
  try {
    const { channel, id } = await refOf(ctx, file);
    const client = await (await loadChannel(channel)).open(ctx, id);
    await client?.discard?.(file.remoteId);
  } catch (error) {
    console.error("a file's bytes are not removed from where they came from", { id: file.id, error });
  }
}

/** Fetches waiting files that are due, a few each minute. */
export async function fetchDueFiles(ctx: Deps): Promise<void> {
  const isDue = and(eq(channelFiles.status, "waiting"), lte(channelFiles.dueAt, ctx.clock()));
  const due = await ctx.db.select({ id: channelFiles.id }).from(channelFiles).where(isDue).limit(10);
  for (const { id } of due) await fetchFile(ctx, id);
}

async function download(ctx: Deps, file: ChannelFile): Promise<Partial<ChannelFile>> {
  const { channel, id } = await refOf(ctx, file);
  const client = await (await loadChannel(channel)).open(ctx, id);
  if (client === null) throw new Error("the account is not running");
  const bytes = await client.download(file.remoteId, maxFileBytes);
  if (bytes === null) return { status: "too_large" };
  const kind = detectFileKind(bytes);
  if (kind === "program") return { status: "failed" };
  if (await isInfected(ctx, bytes)) return { status: "infected" };
  const contentType = kind === null ? unknownType : fileKinds[kind].contentType;
  const details = { contentType, sizeBytes: bytes.byteLength };
  await ctx.files.put(channelFileKey(file.accountId, file.id), bytes, contentType);
  if (contentType !== file.contentType || details.sizeBytes !== file.sizeBytes)
    await describe(ctx, { ...file, ...details });
  return { status: "stored", ...details };
}

/** The account that a file came through. */
async function refOf(ctx: Deps, { botId, channelAccountId }: ChannelFile): Promise<ChannelRef> {
  if (channelAccountId === null) return { channel: "telegram", id: botId };
  const ofAccount = eq(channelAccounts.id, channelAccountId);
  const account = await ctx.db
    .select({ channel: channelAccounts.channel })
    .from(channelAccounts)
    .where(ofAccount)
    .get();
  if (account === undefined) throw new ChannelFailure("refused", "The account of the file is gone.");
  return { channel: account.channel, id: channelAccountId };
}

async function isInfected(ctx: Deps, bytes: Uint8Array): Promise<boolean> {
  try {
    await refuseInfected(ctx, bytes);
    return false;
  } catch (error) {
    if (error instanceof DomainError && error.code === "virus_detected") return true;
    throw error;
  }
}

async function describe(ctx: Deps, file: ChannelFile): Promise<void> {
  const { accountId, dialogId } = file;
  const caller = { accountId, key: "files", guestId: null, name: null, operator: null };
  await inRoom(ctx, dialogId, accountId, (room) => room.describeFile(caller, attachmentOf(file)));
}
