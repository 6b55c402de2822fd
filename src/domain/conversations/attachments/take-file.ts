import { and, eq } from "drizzle-orm";
import { channelFiles } from "../../../db/channel-files.ts";
import type { Deps } from "../../deps.ts";
import type { AnnouncedFile } from "./types.ts";

export type ChannelFile = typeof channelFiles.$inferSelect;

/** Notes a file that a visitor sent, once an update; its bytes are fetched later. */
export async function takeFile(
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
  const taken = await ctx.db.select().from(channelFiles).where(ofUpdate).get();
  if (taken === undefined) throw new Error("a file that was noted is gone");
  return taken;
}
