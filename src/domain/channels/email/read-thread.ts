import { and, desc, eq } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import { channelMails } from "../../../db/channels.ts";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";

/** Mails of a thread that are looked at. */
const maxMails = 50;
/** Longest list of references, UTF-16 units: Cloudflare takes 2,048 bytes in a header. */
const maxReferences = 1700;

export interface MailThread {
  dialogId: number;
  assistantName: string;
  subject: string;
  /** What an answer refers to, the oldest first; the last one is the message that it answers. */
  references: string[];
}

/** The thread of a chat, as an answer must refer to it; null when its dialog is gone. */
export async function readThread(
  ctx: Pick<Deps, "db">,
  { accountId, chatId }: { accountId: number; chatId: string },
): Promise<MailThread | null> {
  const ofChat = and(eq(dialogs.channelAccountId, accountId), eq(dialogs.channelAddress, chatId));
  const dialog = await ctx.db
    .select({ id: dialogs.id, title: dialogs.title, assistantName: assistants.name })
    .from(dialogs)
    .innerJoin(assistants, eq(assistants.id, dialogs.assistantId))
    .where(ofChat)
    .get();
  if (dialog === undefined) return null;
  const mails = await ctx.db
    .select()
    .from(channelMails)
    .where(eq(channelMails.dialogId, dialog.id))
    .orderBy(desc(channelMails.createdAt))
    .limit(maxMails);
  const answered = mails.find(({ isOutbound }) => !isOutbound) ?? mails[0];
  const earlier = mails.filter((mail) => mail !== answered).map(({ messageId }) => messageId);
  return {
    ...{ dialogId: dialog.id, assistantName: dialog.assistantName, subject: answered?.subject ?? dialog.title },
    references: answered === undefined ? [] : [...lastOf(earlier), answered.messageId],
  };
}

/** The first of a thread and its last ones, as many as fit; ids come the last one first. */
function lastOf(ids: string[]): string[] {
  const [first, ...rest] = ids.toReversed();
  if (first === undefined) return [];
  let room = maxReferences - first.length;
  const kept = rest.toReversed().filter((id) => {
    room -= id.length + 3;
    return room > 0;
  });
  return [first, ...kept.toReversed()];
}
