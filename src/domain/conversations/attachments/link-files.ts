import { and, eq, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { channelFiles } from "../../../db/channel-files.ts";
import type { Deps } from "../../deps.ts";
import type { Message } from "../dialog/types.ts";

/** The statement that links files to the message they belong to; none for a message without files. */
export function linkFiles(ctx: Pick<Deps, "db">, message: Message): BatchItem<"sqlite">[] {
  // Absent in events that were queued before messages had attachments.
  const { dialogId, seq, attachments = [] } = message;
  if (attachments.length === 0) return [];
  const ids = JSON.stringify(attachments.map(({ id }) => id));
  const isOne = sql`${channelFiles.id} IN (SELECT value FROM json_each(${ids}))`;
  const shown = and(eq(channelFiles.dialogId, dialogId), isOne);
  return [ctx.db.update(channelFiles).set({ seq }).where(shown)];
}
