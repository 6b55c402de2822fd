import { and, eq } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import { createDialog, type Dialog } from "../../conversations/dialog/create-dialog.ts";
import type { Deps } from "../../deps.ts";
import type { ChannelAccount } from "../channel-account/types.ts";
import { mailChatKey } from "./chat-key.ts";
import { readSubject } from "./read-subject.ts";

/** Longest title, UTF-16 units. */
const maxTitleLength = 200;

/**
 * The dialog that begins with a mail: each thread is one. The same mail gives the same dialog. The sender is a contact only when
 * verified. Throws `contact_blocked`.
 */
export async function openMailDialog(
  ctx: Deps,
  account: Pick<ChannelAccount, "id" | "accountId" | "assistantId">,
  mail: { messageId: string; subject: string; sender: string; name: string | null; isAuthentic: boolean },
): Promise<Dialog> {
  const { sender, name } = mail;
  const chatId = await mailChatKey(sender, mail.messageId);
  const ofThread = and(
    eq(dialogs.channelAccountId, account.id),
    eq(dialogs.assistantId, account.assistantId),
    eq(dialogs.channelAddress, chatId),
  );
  const find = () => ctx.db.select().from(dialogs).where(ofThread).get();
  const known = await find();
  if (known !== undefined) return known;
  const title = readSubject(mail.subject).base.slice(0, maxTitleLength) || name || sender;
  const person = { customerInfo: { email: sender, ...(name === null ? {} : { name }) } };
  const contact = mail.isAuthentic ? { identity: { kind: "email" as const, value: sender } } : {};
  try {
    return await createDialog(ctx, {
      ...{ accountId: account.accountId, assistantId: account.assistantId, madeBy: "v1", channel: "email", title },
      ...{ mail: { channelAccountId: account.id, chatId, name }, ...person, ...contact },
    });
  } catch (error) {
    // The same mail twice at once: the other one has created it.
    const made = await find();
    if (made === undefined) throw error;
    return made;
  }
}
