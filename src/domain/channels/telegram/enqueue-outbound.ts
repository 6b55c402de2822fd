import { channelFileKey } from "../../conversations/attachments/file-rules.ts";
import { inRoom } from "../../conversations/dialog/in-room.ts";
import { isShownToVisitor } from "../../conversations/dialog/is-shown-to-visitor.ts";
import type { RoomCaller, RoomEvent } from "../../conversations/dialog/ports.ts";
import type { Message } from "../../conversations/dialog/types.ts";
import type { Deps } from "../../deps.ts";
import { composeOutbound } from "./compose-outbound.ts";
import type { OutboundItem } from "./ports.ts";
import { messageIdOf } from "./telegram-caller.ts";
import type { OutboundPiece } from "./types.ts";

/** Messages that are searched for the visitor's last text. */
const historyLimit = 20;

/** The chat of a dialog, and the bot that writes there. */
export interface TelegramRoute {
  chatId: string;
  botId: number;
}

/**
 * Enqueues the log entries of Telegram dialogs in their bots' outboxes; visitors' own entries, and those that visitors may
 * not see, only as positions. `routes` are by dialog. Events may arrive twice and in any order: an item's key is its position
 * in the log.
 */
export async function enqueueOutbound(
  ctx: Deps,
  events: RoomEvent[],
  routes: Map<number, TelegramRoute>,
): Promise<void> {
  if (routes.size === 0) return;
  const byBot = new Map<number, OutboundItem[]>();
  for (const event of events) {
    const route = routes.get(event.dialogId);
    if (route === undefined) continue;
    byBot.set(route.botId, [...(byBot.get(route.botId) ?? []), await toItem(ctx, event, route.chatId)]);
  }
  await Promise.all(Array.from(byBot, ([botId, items]) => ctx.botOutboxes.of(botId).enqueue(items)));
}

async function toItem(ctx: Deps, event: RoomEvent, chatId: string): Promise<OutboundItem> {
  const { dialogId, entry } = event;
  const place = { dialogId, seq: entry.seq };
  const key = `${dialogId}:${entry.seq}`;
  if (!isShownToVisitor(entry)) return { key, chatId, place, message: null };
  if (entry.kind === "status" || (entry.kind === "message" && entry.message.sender === "user")) {
    return { key, chatId, place, message: null };
  }
  const earlier = await earlierMessages(ctx, event, chatId);
  const lastWords =
    entry.kind === "message" ? entry.message.text : (earlier.findLast(({ text }) => text !== "")?.text ?? "");
  const replyTo = chatId.startsWith("-") ? messageIdOf(earlier.at(-1)?.clientMessageId ?? null) : null;
  const message = composeOutbound(entry, lastWords, replyTo);
  const files = entry.kind === "message" ? filePieces(event.accountId, entry.message) : [];
  if (files.length === 0) return { key, chatId, place, message };
  const { pieces, button } = message ?? { pieces: [], button: null };
  return { key, chatId, place, message: { pieces: [...pieces, ...files], button, replyTo } };
}

function filePieces(accountId: number, { attachments = [] }: Message): OutboundPiece[] {
  return attachments.map(({ id, name, contentType }) => {
    const file = { key: channelFileKey(accountId, id), name, contentType };
    return { html: "", plain: "", file };
  });
}

/**
 * The visitor's messages before an event. They are read only when needed: for the language, and in groups for the
 * reply.
 */
async function earlierMessages(ctx: Deps, event: RoomEvent, chatId: string): Promise<Message[]> {
  const { accountId, dialogId, entry } = event;
  if (entry.kind === "message" && !chatId.startsWith("-")) return [];
  const replyTo = entry.kind === "message" ? entry.message.answer?.replyTo : undefined;
  const caller: RoomCaller = { accountId, key: "projector", guestId: null, name: null, operator: null };
  const afterSeq = Math.max(0, (replyTo ?? entry.seq - historyLimit) - 1);
  const limit = Math.max(1, entry.seq - afterSeq);
  const { messages } = await inRoom(ctx, dialogId, accountId, (room) => room.history(caller, { afterSeq, limit }));
  return messages.filter(({ seq, sender }) => sender === "user" && seq <= (replyTo ?? entry.seq));
}
