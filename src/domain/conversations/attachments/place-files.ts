import { and, eq, inArray } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { channelFiles } from "../../../db/channel-files.ts";
import type { Deps } from "../../deps.ts";
import type { Message } from "../dialog/types.ts";

/** The statement that notes which message shows which files; none for a message without. */
export function placeFiles(ctx: Pick<Deps, "db">, message: Message): BatchItem<"sqlite">[] {
  // An event that was queued before messages had files has none.
  const { dialogId, seq, attachments = [] } = message;
  if (attachments.length === 0) return [];
  const ids = attachments.map(({ id }) => id);
  const shown = and(eq(channelFiles.dialogId, dialogId), inArray(channelFiles.id, ids));
  return [ctx.db.update(channelFiles).set({ seq }).where(shown)];
}
