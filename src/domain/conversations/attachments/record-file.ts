import { and, eq } from "drizzle-orm";
import { channelFiles } from "../../../db/channel-files.ts";
import type { Deps } from "../../deps.ts";
import type { AnnouncedFile } from "./types.ts";

export type ChannelFile = typeof channelFiles.$inferSelect;

/** Records a file that a visitor sent, once per update; its bytes are fetched later. */
export async function recordFile(
  ctx: Pick<Deps, "db" | "clock">,
  from: { accountId: number; dialogId: number; botId: number; updateId: number },
  file: AnnouncedFile,
): Promise<ChannelFile> {
  const now = ctx.clock();
  await ctx.db
    .insert(channelFiles)
    .values({ ...from, ...file, dueAt: now, createdAt: now })
    .onConflictDoNothing();
  const ofUpdate = and(eq(channelFiles.botId, from.botId), eq(channelFiles.updateId, from.updateId));
  const recorded = await ctx.db.select().from(channelFiles).where(ofUpdate).get();
  if (recorded === undefined) throw new Error("a recorded file is missing");
  return recorded;
}
