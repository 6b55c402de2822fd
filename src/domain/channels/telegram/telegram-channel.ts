import { openBot } from "../bot/open-bot.ts";
import { recordBotFailure } from "../bot/record-bot-failure.ts";
import type { Channel } from "../channel.ts";
import { ChannelFailure } from "../channel-failure.ts";
import { partsOfChatKey } from "./chat-key.ts";
import { composeOutbound } from "./compose-outbound.ts";
import { markReachable } from "./mark-reachable.ts";
import { moveChat } from "./move-chat.ts";
import { readBotCaller } from "./read-bot-caller.ts";
import { sendPiece } from "./send-piece.ts";
import { TelegramFailure } from "./telegram-failure.ts";
import { telegramTraits } from "./traits.ts";

/** Telegram under the contract of channels. An account is a bot. */
export const telegramChannel: Channel = {
  traits: telegramTraits,
  async open(ctx, id) {
    const bot = await openBot(ctx, id);
    if (bot === null) return null;
    const { api } = bot;
    return {
      send: async (piece, { chatId, button, replyTo }) => {
        const to = { ...partsOfChatKey(chatId), button, replyTo };
        await asChannelFailure(sendPiece({ api, files: ctx.files }, piece, to));
        return { vendorId: null };
      },
      download: (remoteId, maxBytes) => asChannelFailure(api.download(remoteId, maxBytes)),
    };
  },
  compose: ({ entry, lastWords, replyTo }) => composeOutbound(entry, lastWords, replyTo),
  callerOf: readBotCaller,
  markReachable: (ctx, { id, chatId, isReachable }) => markReachable(ctx, { botId: id, chatId, isReachable }),
  moveChat: (ctx, { id, from, to }) => moveChat(ctx, { botId: id, from, to }),
  recordFault: (ctx, id, failure) => recordBotFailure(ctx, id, failure),
};

async function asChannelFailure<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof TelegramFailure)) throw error;
    const { kind, message, retryAfterSeconds, migratedTo } = error;
    throw new ChannelFailure(kind === "bad_entities" ? "refused" : kind, message, { retryAfterSeconds, migratedTo });
  }
}
