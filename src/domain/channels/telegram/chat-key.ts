/**
 * A chat, or one topic of a forum, as one string: Telegram's id of the chat, and `_` with the topic's id. Dialogs and the
 * outbox distinguish topics by it; limits and blocks are those of the whole chat.
 */
export function chatKeyOf(chatId: string, topicId: number | null): string {
  return topicId === null ? chatId : `${chatId}_${topicId}`;
}

/** The chat and the topic of a key. */
export function partsOfChatKey(key: string): { chatId: string; topicId: number | null } {
  const [chatId = "", topic] = key.split("_");
  return { chatId, topicId: topic === undefined ? null : Number(topic) };
}
