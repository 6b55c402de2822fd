import { and, eq } from "drizzle-orm";
import { channelFiles } from "../../../db/channel-files.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { channelFileKey, ofPeople } from "./file-rules.ts";
import type { ChannelFile } from "./take-file.ts";

/** Nobody fetches what its sender brings. */
const never = Number.MAX_SAFE_INTEGER;

/** By whom a file was sent, and under which id of the message: of one of these there is one file. */
export interface FileSender {
  accountId: number;
  dialogId: number;
  senderKey: string;
  clientMessageId: string;
}

export interface FileBytes {
  name: string;
  contentType: string;
  bytes: Uint8Array;
  sha256: string;
}

/** The file that was sent so before, whole or begun. Throws `conflict` when it was another one. */
export async function findSent(ctx: Pick<Deps, "db">, from: FileSender, sha256: string): Promise<ChannelFile | null> {
  const ofSender = and(eq(channelFiles.dialogId, from.dialogId), eq(channelFiles.senderKey, from.senderKey));
  const sent = and(ofSender, eq(channelFiles.clientMessageId, from.clientMessageId));
  const file = await ctx.db.select().from(channelFiles).where(sent).get();
  if (file !== undefined && file.sha256 !== sha256) {
    throw new DomainError("conflict", "This client message id was used for another file.");
  }
  return file ?? null;
}

/** Keeps a file, in the catalogue first and then its bytes; one that was begun before is ended. Throws as `findSent` does. */
export async function keepFile(
  ctx: Pick<Deps, "db" | "clock" | "files">,
  from: FileSender,
  { bytes, ...file }: FileBytes,
): Promise<ChannelFile> {
  await ctx.db
    .insert(channelFiles)
    .values({
      ...{ ...from, ...file, sizeBytes: bytes.byteLength, dueAt: never, createdAt: ctx.clock() },
      // No update brought it: the number has only to differ.
      ...{ botId: ofPeople, updateId: Math.floor(Math.random() * never), remoteId: "" },
    })
    .onConflictDoNothing();
  const kept = await findSent(ctx, from, file.sha256);
  if (kept === null) throw new Error("a file that was noted is gone");
  if (kept.status === "stored") return kept;
  await ctx.files.put(channelFileKey(from.accountId, kept.id), bytes, file.contentType);
  await ctx.db.update(channelFiles).set({ status: "stored" }).where(eq(channelFiles.id, kept.id));
  return kept;
}
