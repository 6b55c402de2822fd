import { channelFileKey } from "../../conversations/attachments/file-rules.ts";
import { inRoom } from "../../conversations/dialog/in-room.ts";
import { isShownToVisitor } from "../../conversations/dialog/is-shown-to-visitor.ts";
import type { RoomCaller, RoomEvent } from "../../conversations/dialog/ports.ts";
import type { Message, SharedEntry } from "../../conversations/dialog/types.ts";
import type { Deps } from "../../deps.ts";
import { loadChannel } from "../load-channel.ts";
import type { OutboundItem, OutboundPiece } from "../ports.ts";
import { messageIdOf } from "../telegram/telegram-caller.ts";
import { readTemplateMessage } from "../templates/template-message.ts";
import type { Route } from "./route.ts";

/** Messages that are searched for the visitor's last text. */
const historyLimit = 20;

/**
 * A log entry as an item of an outbox; of a visitor's own entry, and of one that visitors may not see, only its position. The same
 * entry gives the same item.
 */
export async function composeItem(ctx: Deps, event: RoomEvent, route: Route): Promise<OutboundItem> {
  const { dialogId, entry } = event;
  const { chatId, ref, provider } = route;
  const place = { dialogId, seq: entry.seq };
  const key = `${dialogId}:${entry.seq}`;
  if (!isShownToVisitor(entry)) return { key, chatId, place, message: null };
  if (entry.kind === "status" || (entry.kind === "message" && entry.message.sender === "user")) {
    return { key, chatId, place, message: null };
  }
  const template = entry.kind === "message" ? await readTemplateMessage(ctx, entry.message.clientMessageId) : null;
  if (template !== null) {
    const plain = entry.kind === "message" ? entry.message.text : "";
    return { key, chatId, place, message: { pieces: [{ plain, template }], button: null, replyTo: null } };
  }
  const earlier = await earlierMessages(ctx, event, chatId);
  const lastWords =
    entry.kind === "message" ? entry.message.text : (earlier.findLast(({ text }) => text !== "")?.text ?? "");
  const replyTo = isGroup(chatId) ? messageIdOf(earlier.at(-1)?.clientMessageId ?? null) : null;
  const channel = await loadChannel(ref.channel);
  const message = channel.compose({ entry, lastWords, replyTo, provider });
  const files = entry.kind === "message" ? filePieces(event.accountId, entry.message) : [];
  if (files.length === 0) return { key, chatId, place, message };
  const { pieces, button } = message ?? { pieces: [], button: null };
  const { withText = false } = channel.traits.files;
  const all = withText ? [joined(pieces, files, entry)] : [...pieces, ...files];
  return { key, chatId, place, message: { pieces: all, button, replyTo } };
}

/** One piece of a text and its files. */
function joined([text = { plain: "" }]: OutboundPiece[], files: OutboundPiece[], entry: SharedEntry): OutboundPiece {
  const isByPerson = entry.kind === "message" && entry.message.sender === "operator";
  return {
    ...text,
    files: files.flatMap(({ file }) => (file === undefined ? [] : [file])),
    ...(isByPerson ? { isByPerson } : {}),
  };
}

/** Telegram's groups have negative ids. */
function isGroup(chatId: string): boolean {
  return chatId.startsWith("-");
}

function filePieces(accountId: number, { attachments = [] }: Message): OutboundPiece[] {
  return attachments.map(({ id, name, contentType }) => ({
    plain: "",
    file: { id, key: channelFileKey(accountId, id), name, contentType },
  }));
}

/**
 * The visitor's messages before an event. They are read only when needed: for the language, and in groups for the
 * reply.
 */
async function earlierMessages(ctx: Deps, event: RoomEvent, chatId: string): Promise<Message[]> {
  const { accountId, dialogId, entry } = event;
  if (entry.kind === "message" && !isGroup(chatId)) return [];
  const replyTo = entry.kind === "message" ? entry.message.answer?.replyTo : undefined;
  const caller: RoomCaller = { accountId, key: "projector", guestId: null, name: null, operator: null };
  const afterSeq = Math.max(0, (replyTo ?? entry.seq - historyLimit) - 1);
  const limit = Math.max(1, entry.seq - afterSeq);
  const { messages } = await inRoom(ctx, dialogId, accountId, (room) => room.history(caller, { afterSeq, limit }));
  return messages.filter(({ seq, sender }) => sender === "user" && seq <= (replyTo ?? entry.seq));
}
