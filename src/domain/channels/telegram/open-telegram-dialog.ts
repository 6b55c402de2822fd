import { and, eq } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import { createDialog, type Dialog } from "../../conversations/dialog/create-dialog.ts";
import type { Deps } from "../../deps.ts";
import { chatKeyOf } from "./chat-key.ts";
import type { Chat, Visitor } from "./types.ts";
import { visitorName } from "./visitor-name.ts";

/** The dialog of an assistant with a chat, or with a topic in it; created with the chat's first message. */
export async function openTelegramDialog(
  ctx: Deps,
  owner: { accountId: number; assistantId: number },
  chat: Chat,
  visitor: Visitor,
): Promise<Dialog> {
  const { accountId, assistantId } = owner;
  const { isGroup, title, topic } = chat;
  const chatId = chatKeyOf(chat.chatId, chat.topicId);
  const ofChat = and(eq(dialogs.assistantId, assistantId), eq(dialogs.telegramChatId, chatId));
  const find = () => ctx.db.select().from(dialogs).where(ofChat).get();
  const known = await find();
  if (known !== undefined) return known;
  // A group's dialog has no single visitor: it gets the group's name, and the topic's.
  const who = isGroup ? { username: null, firstName: title, lastName: topic } : visitor;
  const { username, firstName, lastName } = who;
  const name = visitorName(who);
  try {
    return await createDialog(ctx, {
      ...{ accountId, assistantId, madeBy: "v1", channel: "telegram" },
      ...(name === "" ? {} : { title: name }),
      telegram: { chatId, username, firstName, lastName },
      language: isGroup ? null : visitor.language,
    });
  } catch (error) {
    // Two concurrent first messages: the other one has created it.
    const made = await find();
    if (made === undefined) throw error;
    return made;
  }
}
