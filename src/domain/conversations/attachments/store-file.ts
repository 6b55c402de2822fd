import { and, eq } from "drizzle-orm";
import { channelFiles } from "../../../db/channel-files.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { channelFileKey, noBot } from "./file-rules.ts";
import type { ChannelFile } from "./record-file.ts";

/** Files that their sender uploads are never fetched. */
const never = Number.MAX_SAFE_INTEGER;

/** The sender of a file and the client's id of the message: there is one file for each combination. */
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

/** The file that was sent before under the same id, complete or not. Throws `conflict` when it was a different file. */
export async function findSentFile(
  ctx: Pick<Deps, "db">,
  from: FileSender,
  sha256: string,
): Promise<ChannelFile | null> {
  const ofSender = and(eq(channelFiles.dialogId, from.dialogId), eq(channelFiles.senderKey, from.senderKey));
  const sent = and(ofSender, eq(channelFiles.clientMessageId, from.clientMessageId));
  const file = await ctx.db.select().from(channelFiles).where(sent).get();
  if (file !== undefined && file.sha256 !== sha256) {
    throw new DomainError("conflict", "This client message id was already used for another file.");
  }
  return file ?? null;
}

/**
 * Stores a file: first its row in the catalogue, then its bytes. An upload that was interrupted is completed. Throws as
 * `findSentFile` does.
 */
export async function storeFile(
  ctx: Pick<Deps, "db" | "clock" | "files">,
  from: FileSender,
  { bytes, ...file }: FileBytes,
): Promise<ChannelFile> {
  await ctx.db
    .insert(channelFiles)
    .values({
      ...{ ...from, ...file, sizeBytes: bytes.byteLength, dueAt: never, createdAt: ctx.clock() },
      // There is no update: the number only has to be unique.
      ...{ botId: noBot, updateId: Math.floor(Math.random() * never), remoteId: "" },
    })
    .onConflictDoNothing();
  const stored = await findSentFile(ctx, from, file.sha256);
  if (stored === null) throw new Error("a recorded file is missing");
  if (stored.status === "stored") return stored;
  await ctx.files.put(channelFileKey(from.accountId, stored.id), bytes, file.contentType);
  await ctx.db.update(channelFiles).set({ status: "stored" }).where(eq(channelFiles.id, stored.id));
  return stored;
}
