import { eq } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import { attachmentOf } from "../../conversations/attachments/attachment-of.ts";
import { maxFileBytes } from "../../conversations/attachments/file-rules.ts";
import { takeFile } from "../../conversations/attachments/take-file.ts";
import type { Dialog } from "../../conversations/dialog/create-dialog.ts";
import { inRoom } from "../../conversations/dialog/in-room.ts";
import type { Posted, PostInput } from "../../conversations/dialog/ports.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { OpenBot } from "../bot/open-bot.ts";
import { callerOf, clientMessageIdOf } from "./caller-of.ts";
import { personButton, plainMessage } from "./compose-outbound.ts";
import { fetchFile } from "./fetch-file.ts";
import { followAnswer } from "./follow-answer.ts";
import { markReachable } from "./mark-reachable.ts";
import { moveChat } from "./move-chat.ts";
import { notePace } from "./note-pace.ts";
import { openTelegramDialog } from "./open-telegram-dialog.ts";
import type { Inbound, Update } from "./types.ts";
import { visitorName } from "./visitor-name.ts";
import { wordsFor } from "./words.ts";

/** How an edited message begins: it is a new one, since what was said was said. */
const editMark = "✏️ ";

type FromVisitor = Extract<Inbound, { visitor: unknown }>;
type Paced = Exclude<FromVisitor, { kind: "button" }>;

interface Hearing {
  ctx: Deps;
  bot: OpenBot;
  updateId: number;
  /** Work that nobody waits for. */
  goesOn(work: Promise<unknown>): void;
}

/**
 * Takes an update for a bot. When it returns, everything that must not be lost is stored: messages in their room, which
 * knows an update that comes again. Answers, typing and files come afterwards.
 */
export async function hearUpdate(
  ctx: Deps,
  bot: OpenBot,
  { updateId, inbound }: Update,
  goesOn: (work: Promise<unknown>) => void,
): Promise<void> {
  const hearing = { ctx, bot, updateId, goesOn };
  if (inbound !== null && isPaced(inbound)) {
    const spent = await notePace(ctx, bot, inbound.chat.chatId);
    if (spent !== null) return hearTooFast(hearing, inbound, spent.resetAt);
  }
  switch (inbound?.kind) {
    case "message":
      return hearMessage(hearing, inbound, false);
    case "command":
      return hearCommand(hearing, inbound);
    case "button":
      goesOn(bot.api.answerButton(inbound.callbackId).catch(() => undefined));
      return inbound.data === personButton ? callPerson(hearing, inbound) : undefined;
    case "unreadable":
      return say(hearing, inbound.chat.chatId, wordsFor("", inbound.visitor.language).unreadable);
    case "membership":
      await markReachable(ctx, { botId: bot.id, chatId: inbound.chat.chatId, isReachable: inbound.isReachable });
      return inbound.isReachable ? ctx.botOutboxes.of(bot.id).unblock(inbound.chat.chatId) : undefined;
    case "migration":
      return moveChat(ctx, { botId: bot.id, from: inbound.from, to: inbound.to });
  }
}

/** What is answered. A person may be called at any pace: a second call changes nothing. */
function isPaced(inbound: Inbound): inbound is Paced {
  if (inbound.kind === "command") return inbound.name !== "person";
  return inbound.kind === "message" || inbound.kind === "unreadable";
}

/** What a chat says too fast is kept for people and not answered; its commands are passed over. */
async function hearTooFast(hearing: Hearing, inbound: Paced, resetAt: number): Promise<void> {
  if (inbound.kind === "message") await hearMessage(hearing, inbound, true);
  hearing.goesOn(askToWait(hearing, inbound, resetAt));
}

/** Once a minute, and not while a person answers. */
async function askToWait({ ctx, bot }: Hearing, inbound: Paced, resetAt: number): Promise<void> {
  const { chat, visitor } = inbound;
  const dialog = await openTelegramDialog(ctx, bot, chat, visitor);
  const { status } = await inRoom(ctx, dialog.id, bot.accountId, (room) => room.handoff(callerOf(bot)));
  if (status === "active") return;
  const words = wordsFor(inbound.kind === "message" ? inbound.text : "", visitor.language);
  const item = { key: `too-fast:${chat.chatId}:${resetAt}`, chatId: chat.chatId, place: null };
  await ctx.botOutboxes.of(bot.id).file([{ ...item, message: plainMessage(words.tooFast) }]);
}

async function hearMessage(
  hearing: Hearing,
  inbound: Inbound & { kind: "message" },
  isUnasked: boolean,
): Promise<void> {
  const { ctx, bot, updateId, goesOn } = hearing;
  const dialog = await openDialog(hearing, inbound);
  const said = inbound.isEdit ? `${editMark}${inbound.text}` : inbound.text;
  const { chat, visitor, file: announced } = inbound;
  const isTooLarge = (announced?.sizeBytes ?? 0) > maxFileBytes;
  const from = { accountId: bot.accountId, dialogId: dialog.id, botId: bot.id, updateId };
  const file = announced === null || isTooLarge ? null : await takeFile(ctx, from, announced);
  const remark = isTooLarge ? wordsFor(said, visitor.language).tooLarge(announced?.name ?? "") : "";
  const posted = await post(hearing, dialog, {
    sender: "user",
    text: [said, remark].filter(Boolean).join("\n\n"),
    clientMessageId: clientMessageIdOf(updateId, inbound.messageId),
    isUnasked,
    attachments: file === null ? [] : [attachmentOf(file)],
    author: chat.isGroup ? visitorName(visitor) || null : null,
  });
  // After the message: what the bytes are is told where the file is shown.
  if (file?.status === "waiting") goesOn(fetchFile(ctx, file.id));
  if (posted === null || posted.isDuplicate || posted.turn === null) return;
  const about = { chatId: chat.chatId, dialogId: dialog.id, turn: posted.turn, question: said };
  goesOn(followAnswer(ctx, bot, { ...about, language: visitor.language }));
}

/** An archived dialog is opened again by its visitor. Null: another text is known under the update's name. */
async function post({ ctx, bot }: Hearing, dialog: Dialog, input: PostInput): Promise<Posted | null> {
  const caller = callerOf(bot);
  const { id, accountId } = dialog;
  try {
    return await inRoom(ctx, id, accountId, (room) => room.post(caller, input));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === "conflict" || error.code === "validation_failed") {
      console.error("message of a visitor not taken", { dialogId: id, reason: error.message });
      return null;
    }
    if (error.code !== "dialog_archived") throw error;
    await inRoom(ctx, id, accountId, async (room) => {
      await room.setStatus({ ...caller, operator: { id: 0, name: "Telegram" } }, "active");
    });
    return inRoom(ctx, id, accountId, (room) => room.post(caller, input));
  }
}

async function hearCommand(hearing: Hearing, inbound: Inbound & { kind: "command" }): Promise<void> {
  const { ctx, bot } = hearing;
  if (inbound.name === "person") return callPerson(hearing, inbound);
  const dialog = await openDialog(hearing, inbound);
  if (inbound.name === "start" && inbound.payload !== "") {
    const customerInfo = { ...dialog.customerInfo, start: inbound.payload };
    await ctx.db.update(dialogs).set({ customerInfo }).where(eq(dialogs.id, dialog.id));
  }
  const { name } = await readAssistant(ctx, bot.accountId, bot.assistantId);
  return say(hearing, inbound.chat.chatId, wordsFor("", inbound.visitor.language).greeting(name));
}

async function callPerson(hearing: Hearing, inbound: Inbound & { kind: "command" | "button" }): Promise<void> {
  const { ctx, bot } = hearing;
  const dialog = await openDialog(hearing, inbound);
  await inRoom(ctx, dialog.id, bot.accountId, (room) =>
    room.command(callerOf(bot), { type: "request", reason: "user_request" }),
  );
}

/** The chat's dialog; whoever writes can be reached. */
async function openDialog({ ctx, bot }: Hearing, inbound: FromVisitor): Promise<Dialog> {
  const { chat, visitor } = inbound;
  const dialog = await openTelegramDialog(ctx, bot, chat, visitor);
  if (dialog.channelBlockedAt === null) return dialog;
  await markReachable(ctx, { botId: bot.id, chatId: chat.chatId, isReachable: true });
  await ctx.botOutboxes.of(bot.id).unblock(chat.chatId);
  return dialog;
}

async function say({ ctx, bot, updateId }: Hearing, chatId: string, sentence: string): Promise<void> {
  const item = { key: `update:${updateId}`, chatId, place: null, message: plainMessage(sentence) };
  await ctx.botOutboxes.of(bot.id).file([item]);
}
