import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Dialog } from "../../conversations/dialog/create-dialog.ts";
import { inRoom } from "../../conversations/dialog/in-room.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Allowance } from "../../platform/limits/ports.ts";
import { accountCaller } from "../channel-account/account-caller.ts";
import { accountChannel } from "../channel-account/account-channel.ts";
import type { ChannelAccount } from "../channel-account/types.ts";
import { textMessage } from "../outbound/compose-text.ts";
import { phraseLanguage, type TextPhrases, textPhrases } from "../outbound/phrases.ts";
import { type Keyword, readKeyword } from "../sms/read-keyword.ts";
import { writeSms } from "../sms/write-sms.ts";
import { traitsOf } from "../traits.ts";
import { openPhoneDialog } from "./open-phone-dialog.ts";
import { type Arrival, noteInbound, postInbound } from "./post-inbound.ts";
import { tellUnanswered } from "./tell-unanswered.ts";
import type { InboundMessage } from "./types.ts";

/** Messages of a visitor that are answered per minute: more than a person can read. */
const visitorRate = { limit: 20, windowMs: 60_000 };

/** How long the confirmation of an opt-out may take: Twilio waits 15 seconds for our answer. Milliseconds. */
const confirmationMs = 5_000;

/**
 * Handles a message of a visitor to a number. When it returns, everything that must not be lost is stored: the message is in its room,
 * which recognises a message that arrives again. Answers and files follow in the background. What a blocked contact writes is
 * dropped; a word that ends messages still counts.
 */
export async function receiveMessage(
  ctx: Deps,
  account: ChannelAccount,
  inbound: InboundMessage,
  runInBackground: (work: Promise<unknown>) => void,
): Promise<void> {
  const dialog = await openUnlessBlocked(ctx, account, inbound);
  if (dialog === null) return;
  const arrival = { ctx, account, dialog, caller: accountCaller(account), inbound, runInBackground };
  await noteInbound(arrival);
  const keyword = keywordOf(arrival);
  if (keyword !== null) await actOnKeyword(arrival, keyword);
  if (dialog.contactBlockedAt !== null) return;
  if (keyword === null) await makeReachable(arrival);
  const spent = keyword === null ? await takeVisitorAllowance(arrival) : null;
  if (inbound.text === "" && inbound.files.length === 0) {
    if (inbound.isUnreadable && spent === null) await tell(arrival, "unreadable", (words) => words.unreadable);
    return;
  }
  // Nothing may be sent to a visitor who has ended messages.
  const isEnded = keyword !== null || (dialog.channelBlockedAt !== null && optOutOf(account) === "keywords");
  const posted = await postInbound(arrival, isEnded || spent !== null);
  // A message that arrives again is not written fast.
  if (posted?.isDuplicate === true) return;
  if (spent !== null) return tell(arrival, `too-fast:${spent.resetAt}`, (words) => words.tooFast);
  if (posted === null || posted.turn === null) return;
  const { turn } = posted;
  runInBackground(tellUnanswered(ctx, { account, dialog, turn, question: inbound.text }));
}

/** The dialog with the sender; null when the sender is blocked and has none on this number. */
async function openUnlessBlocked(ctx: Deps, account: ChannelAccount, inbound: InboundMessage): Promise<Dialog | null> {
  try {
    return await openPhoneDialog(ctx, account, { address: inbound.from, name: inbound.name });
  } catch (error) {
    if (error instanceof DomainError && error.code === "contact_blocked") return null;
    throw error;
  }
}

/** A word that begins messages is one only where they have ended: "yes" also answers the assistant. */
function keywordOf({ account, dialog, inbound }: Arrival): Keyword | null {
  if (optOutOf(account) !== "keywords") return null;
  const keyword = readKeyword(inbound.text, inbound.optOutType);
  return keyword?.kind === "start" && dialog.channelBlockedAt === null ? null : keyword;
}

async function actOnKeyword(arrival: Arrival, { kind, isHandled, language }: Keyword): Promise<void> {
  const { ctx, account, dialog } = arrival;
  const outbox = ctx.outboxes.of({ channel: account.channel, id: account.id });
  const words = textPhrases(language);
  if (kind === "help") {
    if (isHandled) return;
    const { name } = await readAssistant(ctx, account.accountId, dialog.assistantId);
    return reply(arrival, "help", words.help(name));
  }
  const isReachable = kind === "start";
  const chatId = addressOf(arrival);
  // A word that arrives again, perhaps after another one, must not act again.
  const cause = arrival.inbound.vendorId;
  if (!isReachable && !isHandled) await deliverReply(arrival, kind, words.optedOut);
  const isBlocked = await (isReachable ? outbox.unblock(chatId, cause) : outbox.block(chatId, cause));
  await accountChannel.markReachable(ctx, { id: account.id, chatId, isReachable: !isBlocked });
  if (isReachable && !isHandled) await reply(arrival, kind, words.optedIn);
}

/** A visitor who writes can be reached again, unless the visitor has ended messages by a word. */
async function makeReachable(arrival: Arrival): Promise<void> {
  const { ctx, account, dialog } = arrival;
  if (dialog.channelBlockedAt === null || optOutOf(account) === "keywords") return;
  const chatId = addressOf(arrival);
  await accountChannel.markReachable(ctx, { id: account.id, chatId, isReachable: true });
  await ctx.outboxes.of({ channel: account.channel, id: account.id }).unblock(chatId);
}

/** Counts a message. Returns the exhausted allowance, else null. Without a working limiter nothing is limited. */
async function takeVisitorAllowance({ ctx, account, dialog }: Arrival): Promise<Allowance | null> {
  const { limit, windowMs } = visitorRate;
  const principal = `${account.channel}:${account.id}:${dialog.channelAddress}`;
  const counted = ctx.limits.take(principal, "messages", limit, windowMs).catch((error) => {
    console.error("message of a visitor not counted", { account: account.id, error });
    return null;
  });
  const allowance = await counted;
  return allowance === null || allowance.allowed ? null : allowance;
}

/** Tells the visitor something, once for each `key`, and not while an operator answers. */
async function tell(arrival: Arrival, key: string, sentence: (words: TextPhrases) => string): Promise<void> {
  const { ctx, account, dialog, caller, inbound } = arrival;
  const { status } = await inRoom(ctx, dialog.id, account.accountId, (room) => room.handoff(caller));
  if (status === "active") return;
  return reply(arrival, key, sentence(textPhrases(phraseLanguage(inbound.text, dialog.language))));
}

async function reply(arrival: Arrival, key: string, sentence: string): Promise<void> {
  const { ctx, account } = arrival;
  await ctx.outboxes.of({ channel: account.channel, id: account.id }).enqueue([replyItem(arrival, key, sentence)]);
}

/** The last message before a chat is blocked must be sent by then. */
async function deliverReply(arrival: Arrival, key: string, sentence: string): Promise<void> {
  const { ctx, account } = arrival;
  const outbox = ctx.outboxes.of({ channel: account.channel, id: account.id });
  await outbox.deliver(replyItem(arrival, key, sentence), confirmationMs);
}

function replyItem(arrival: Arrival, key: string, sentence: string) {
  const { account, dialog, inbound } = arrival;
  const pieces = account.channel === "sms" ? writeSms(sentence) : [{ plain: sentence }];
  const isOnce = key.startsWith("too-fast:");
  const itemKey = isOnce ? `${key}:${dialog.id}` : `${key}:${inbound.vendorId}`;
  return { key: itemKey, chatId: addressOf(arrival), place: null, message: textMessage(pieces) };
}

function optOutOf({ channel }: ChannelAccount): "block" | "keywords" {
  return traitsOf[channel].optOut;
}

function addressOf({ dialog, inbound }: Arrival): string {
  return dialog.channelAddress ?? inbound.from;
}
