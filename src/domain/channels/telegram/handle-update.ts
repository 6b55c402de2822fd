import { eq } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import { attachmentOf } from "../../conversations/attachments/attachment-of.ts";
import { maxFileBytes } from "../../conversations/attachments/file-rules.ts";
import { recordFile } from "../../conversations/attachments/record-file.ts";
import { contactBlocked } from "../../conversations/contact/contact-blocked.ts";
import type { Dialog } from "../../conversations/dialog/create-dialog.ts";
import { inRoom } from "../../conversations/dialog/in-room.ts";
import type { Posted, PostInput } from "../../conversations/dialog/ports.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { OpenBot } from "../bot/open-bot.ts";
import { fetchFile } from "../inbound/fetch-file.ts";
import type { ChannelOutbox } from "../ports.ts";
import { chatKeyOf } from "./chat-key.ts";
import { handoffButton, plainMessage } from "./compose-outbound.ts";
import { followAnswer } from "./follow-answer.ts";
import { markReachable } from "./mark-reachable.ts";
import { moveChat } from "./move-chat.ts";
import { openTelegramDialog } from "./open-telegram-dialog.ts";
import { phrasesFor } from "./phrases.ts";
import { takeChatAllowance } from "./take-chat-allowance.ts";
import { clientMessageIdOf, telegramCaller } from "./telegram-caller.ts";
import type { Inbound, Update } from "./types.ts";
import { visitorName } from "./visitor-name.ts";

/** Prefix of an edited message: it is posted as a new message, since the log is never changed. */
const editPrefix = "✏️ ";

type FromVisitor = Extract<Inbound, { visitor: unknown }>;
type RateLimited = Exclude<FromVisitor, { kind: "button" }>;

interface UpdateContext {
  ctx: Deps;
  bot: OpenBot;
  updateId: number;
  /** Runs work after the update is acknowledged. */
  runInBackground(work: Promise<unknown>): void;
}

/**
 * Handles an update for a bot. When it returns, everything that must not be lost is stored: messages in their room,
 * which recognises repeated updates. Answers, typing and files follow in the background. What a blocked contact sends is dropped
 * without an answer.
 */
export async function handleUpdate(
  ctx: Deps,
  bot: OpenBot,
  update: Update,
  runInBackground: (work: Promise<unknown>) => void,
): Promise<void> {
  try {
    await handle(ctx, bot, update, runInBackground);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "contact_blocked") throw error;
  }
}

async function handle(
  ctx: Deps,
  bot: OpenBot,
  { updateId, inbound }: Update,
  runInBackground: (work: Promise<unknown>) => void,
): Promise<void> {
  const context = { ctx, bot, updateId, runInBackground };
  if (inbound !== null && isRateLimited(inbound)) {
    const spent = await takeChatAllowance(ctx, bot, inbound.chat.chatId);
    if (spent !== null) return handleTooFast(context, inbound, spent.resetAt);
  }
  switch (inbound?.kind) {
    case "message":
      return handleMessage(context, inbound, false);
    case "command":
      return handleCommand(context, inbound);
    case "button":
      runInBackground(bot.api.answerButton(inbound.callbackId).catch(() => undefined));
      return inbound.data === handoffButton ? requestOperator(context, inbound) : undefined;
    case "unreadable":
      return reply(context, keyOf(inbound), phrasesFor("", inbound.visitor.language).unreadable);
    case "membership":
      await markReachable(ctx, { botId: bot.id, chatId: inbound.chat.chatId, isReachable: inbound.isReachable });
      if (inbound.isReachable) await outboxOf(ctx, bot).unblock(inbound.chat.chatId);
      return;
    case "migration":
      return moveChat(ctx, { botId: bot.id, from: inbound.from, to: inbound.to });
  }
}

/** Updates that count against the chat's rate limit. A handoff request does not: a second one changes nothing. */
function isRateLimited(inbound: Inbound): inbound is RateLimited {
  if (inbound.kind === "command") return inbound.name !== "person";
  return inbound.kind === "message" || inbound.kind === "unreadable";
}

/** A message over the rate limit is stored for operators and not answered; a command over it is ignored. */
async function handleTooFast(context: UpdateContext, inbound: RateLimited, resetAt: number): Promise<void> {
  if (inbound.kind === "message") await handleMessage(context, inbound, true);
  context.runInBackground(replyTooFast(context, inbound, resetAt));
}

/** Once a minute, and not while an operator answers. */
async function replyTooFast({ ctx, bot }: UpdateContext, inbound: RateLimited, resetAt: number): Promise<void> {
  const { chat, visitor } = inbound;
  const dialog = await openTelegramDialog(ctx, bot, chat, visitor);
  const { status } = await inRoom(ctx, dialog.id, bot.accountId, (room) => room.handoff(telegramCaller(bot)));
  if (status === "active") return;
  const words = phrasesFor(inbound.kind === "message" ? inbound.text : "", visitor.language);
  const item = { key: `too-fast:${chat.chatId}:${resetAt}`, chatId: keyOf(inbound), place: null };
  await outboxOf(ctx, bot).enqueue([{ ...item, message: plainMessage(words.tooFast) }]);
}

async function handleMessage(
  context: UpdateContext,
  inbound: Inbound & { kind: "message" },
  skipAnswer: boolean,
): Promise<void> {
  const { ctx, bot, updateId, runInBackground } = context;
  const dialog = await openDialog(context, inbound);
  const said = inbound.isEdit ? `${editPrefix}${inbound.text}` : inbound.text;
  const { chat, visitor, file: announced } = inbound;
  const isTooLarge = (announced?.sizeBytes ?? 0) > maxFileBytes;
  const from = { accountId: bot.accountId, dialogId: dialog.id, botId: bot.id, updateId };
  const file = announced === null || isTooLarge ? null : await recordFile(ctx, from, announced);
  const remark = isTooLarge ? phrasesFor(said, visitor.language).tooLarge(announced?.name ?? "") : "";
  const posted = await post(context, dialog, {
    sender: "user",
    text: [said, remark].filter(Boolean).join("\n\n"),
    clientMessageId: clientMessageIdOf(updateId, inbound.messageId),
    skipAnswer,
    album: inbound.album,
    attachments: file === null ? [] : [attachmentOf(file)],
    author: chat.isGroup ? visitorName(visitor) || null : null,
  });
  // After the message, because the file's description is updated in it.
  if (file?.status === "waiting") runInBackground(fetchFile(ctx, file.id));
  if (posted === null || posted.isDuplicate || posted.turn === null) return;
  const about = { chatId: keyOf(inbound), dialogId: dialog.id, turn: posted.turn, question: said };
  runInBackground(followAnswer(ctx, bot, { ...about, language: visitor.language }));
}

/** A message of the visitor reopens an archived dialog. null: the update's id was used for another text. */
async function post({ ctx, bot }: UpdateContext, dialog: Dialog, input: PostInput): Promise<Posted | null> {
  const contact = `telegram:${bot.id}:${dialog.telegramChatId}`;
  const caller = { ...telegramCaller(bot), visitor: { contact, network: null } };
  const { id, accountId } = dialog;
  try {
    return await inRoom(ctx, id, accountId, (room) => room.post(caller, input));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === "conflict" || error.code === "validation_failed") {
      console.error("message of a visitor not accepted", { dialogId: id, reason: error.message });
      return null;
    }
    if (error.code !== "dialog_archived") throw error;
    await inRoom(ctx, id, accountId, async (room) => {
      await room.setStatus({ ...caller, operator: { id: 0, name: "Telegram" } }, "active");
    });
    return inRoom(ctx, id, accountId, (room) => room.post(caller, input));
  }
}

async function handleCommand(context: UpdateContext, inbound: Inbound & { kind: "command" }): Promise<void> {
  const { ctx, bot } = context;
  if (inbound.name === "person") return requestOperator(context, inbound);
  const dialog = await openDialog(context, inbound);
  if (inbound.name === "start" && inbound.payload !== "") {
    const customerInfo = { ...dialog.customerInfo, start: inbound.payload };
    await ctx.db.update(dialogs).set({ customerInfo }).where(eq(dialogs.id, dialog.id));
  }
  const { name } = await readAssistant(ctx, bot.accountId, bot.assistantId);
  return reply(context, keyOf(inbound), phrasesFor("", inbound.visitor.language).greeting(name));
}

async function requestOperator(
  context: UpdateContext,
  inbound: Inbound & { kind: "command" | "button" },
): Promise<void> {
  const { ctx, bot } = context;
  const dialog = await openDialog(context, inbound);
  await inRoom(ctx, dialog.id, bot.accountId, (room) =>
    room.command(telegramCaller(bot), { type: "request", reason: "user_request" }),
  );
}

/** The chat's dialog; a visitor who writes is reachable again. */
async function openDialog({ ctx, bot }: UpdateContext, inbound: FromVisitor): Promise<Dialog> {
  const { chat, visitor } = inbound;
  const dialog = await openTelegramDialog(ctx, bot, chat, visitor);
  if (dialog.contactBlockedAt !== null) throw contactBlocked();
  if (dialog.channelBlockedAt === null) return dialog;
  await markReachable(ctx, { botId: bot.id, chatId: chat.chatId, isReachable: true });
  await outboxOf(ctx, bot).unblock(chat.chatId);
  return dialog;
}

function outboxOf(ctx: Deps, { id }: OpenBot): ChannelOutbox {
  return ctx.outboxes.of({ channel: "telegram", id });
}

/** The chat or topic in which an update is answered. */
function keyOf({ chat }: FromVisitor): string {
  return chatKeyOf(chat.chatId, chat.topicId);
}

async function reply({ ctx, bot, updateId }: UpdateContext, chatId: string, sentence: string): Promise<void> {
  const item = { key: `update:${updateId}`, chatId, place: null, message: plainMessage(sentence) };
  await outboxOf(ctx, bot).enqueue([item]);
}
