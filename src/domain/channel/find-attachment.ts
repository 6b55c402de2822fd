import { and, eq } from "drizzle-orm";
import { channelFiles } from "../../db/channel-files.ts";
import type { Deps } from "../deps.ts";
import type { Message } from "../dialog/types.ts";
import { channelFileKey, ofPeople } from "./file-rules.ts";
import type { OutboundPiece } from "./types.ts";

/** A file's line as `fileLine` writes it, at a message's end. */
const line = /(?:^|\n\n)📎 .+\/api\/files\/(\d{1,15})$/;

/**
 * The file that one of the account's people sent with a message, and the words beside it; null where there is none. What
 * the message names must be a file of this very dialog that came from its people.
 */
export async function findAttachment(
  ctx: Pick<Deps, "db">,
  { dialogId, sender, text }: Message,
): Promise<{ words: string; piece: OutboundPiece } | null> {
  const found = sender === "operator" ? line.exec(text) : null;
  if (found === null) return null;
  const named = and(eq(channelFiles.id, Number(found[1])), eq(channelFiles.dialogId, dialogId));
  const file = await ctx.db
    .select()
    .from(channelFiles)
    .where(and(named, eq(channelFiles.botId, ofPeople), eq(channelFiles.status, "stored")))
    .get();
  if (file === undefined) return null;
  const { id, accountId, name, contentType } = file;
  const piece = { html: "", plain: "", file: { key: channelFileKey(accountId, id), name, contentType } };
  return { words: text.slice(0, found.index), piece };
}
