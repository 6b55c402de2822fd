import { and, eq } from "drizzle-orm";
import { channelFiles } from "../../../db/channel-files.ts";
import { noBot } from "../../conversations/attachments/file-rules.ts";
import type { ChannelFile } from "../../conversations/attachments/record-file.ts";
import type { AnnouncedFile } from "../../conversations/attachments/types.ts";
import type { Deps } from "../../deps.ts";

/** Records a file that a visitor sent to a number, once for each message and place in it; its bytes are fetched later. */
export async function recordInboundFile(
  ctx: Pick<Deps, "db" | "clock">,
  from: {
    accountId: number;
    dialogId: number;
    channelAccountId: number;
    senderKey: string;
    vendorId: string;
    at: number;
  },
  file: AnnouncedFile,
): Promise<ChannelFile> {
  const { vendorId, at, ...owner } = from;
  const clientMessageId = `${vendorId}:${at}`;
  const now = ctx.clock();
  await ctx.db
    .insert(channelFiles)
    .values({
      ...{ ...owner, ...file, clientMessageId, dueAt: now, createdAt: now },
      // There is no update: the number only has to be unique.
      ...{ botId: noBot, updateId: Math.floor(Math.random() * Number.MAX_SAFE_INTEGER) },
    })
    .onConflictDoNothing();
  const ofSender = and(eq(channelFiles.dialogId, from.dialogId), eq(channelFiles.senderKey, from.senderKey));
  const sent = and(ofSender, eq(channelFiles.clientMessageId, clientMessageId));
  const recorded = await ctx.db.select().from(channelFiles).where(sent).get();
  if (recorded === undefined) throw new Error("a recorded file is missing");
  return recorded;
}
