import type { Api } from "grammy/web";
import type { Telegram, TelegramApi } from "../../domain/channels/telegram/ports.ts";
import { TelegramFailure } from "../../domain/channels/telegram/telegram-failure.ts";
import { withoutEndSlashes } from "../../kit/without-end-slashes.ts";
import { telegramFailureOf } from "./telegram-failure-of.ts";

/** Longer than Telegram takes; shorter than a user waits. */
const timeoutSeconds = 15;
const downloadTimeoutMs = 60_000;

/** The largest picture sent as a photo; others are sent as documents (https://core.telegram.org/bots/api#sendphoto). */
const photos = new Set(["image/jpeg", "image/png"]);
const maxPhotoBytes = 10 * 1024 * 1024;

/** The update types of a bot's webhook. Channel posts are not included. */
const allowedUpdates = ["message", "edited_message", "callback_query", "my_chat_member"] as const;

/** `Telegram` over grammY's client, which is client on first use. `apiRoot` is an origin. */
export function grammyTelegram(apiRoot: string): Telegram {
  const root = withoutEndSlashes(apiRoot);
  return { of: (token) => botApi(root, token) };
}

function botApi(root: string, token: string): TelegramApi {
  let client: Promise<Api> | undefined;
  async function ask<T>(act: (api: Api) => Promise<T>): Promise<T> {
    client ??= import("grammy/web").then(({ Api: Client }) => new Client(token, { apiRoot: root, timeoutSeconds }));
    try {
      return await act(await client);
    } catch (error) {
      throw telegramFailureOf(error);
    }
  }
  return {
    getMe: () => ask(async (api) => ((me) => ({ id: me.id, username: me.username }))(await api.getMe())),
    setWebhook: ({ url, secret }) =>
      ask(async (api) => {
        await api.setWebhook(url, { secret_token: secret, allowed_updates: [...allowedUpdates] });
      }),
    deleteWebhook: () => ask(async (api) => void (await api.deleteWebhook())),
    readWebhook: () =>
      ask(async (api) => {
        const { url = "", pending_update_count: pendingUpdates, ...last } = await api.getWebhookInfo();
        const { last_error_date: at, last_error_message: message } = last;
        const lastError = at === undefined ? null : { at: at * 1000, message: message ?? "" };
        return { url, pendingUpdates, lastError };
      }),
    sendMessage: ({ chatId, topicId, text, isHtml, button, replyTo }) =>
      ask(async (api) => {
        await api.sendMessage(chatId, text, {
          ...inTopic(topicId),
          link_preview_options: { is_disabled: true },
          ...(isHtml ? { parse_mode: "HTML" as const } : {}),
          ...(button
            ? { reply_markup: { inline_keyboard: [[{ text: button.text, callback_data: button.data }]] } }
            : {}),
          ...(replyTo ? { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } } : {}),
        });
      }),
    async sendFile({ chatId, topicId, name, contentType, bytes }) {
      const { InputFile } = await import("grammy/web");
      const file = new InputFile(bytes, name);
      const isPhoto = photos.has(contentType) && bytes.byteLength <= maxPhotoBytes;
      try {
        if (isPhoto) return await ask(async (api) => void (await api.sendPhoto(chatId, file, inTopic(topicId))));
      } catch (error) {
        // Telegram rejected it as a photo (too tall, too wide, or not a picture): it is sent as a document.
        if (!(error instanceof TelegramFailure) || error.kind !== "refused") throw error;
      }
      await ask(async (api) => void (await api.sendDocument(chatId, file, inTopic(topicId))));
    },
    sendTyping: ({ chatId, topicId }) =>
      ask(async (api) => void (await api.sendChatAction(chatId, "typing", inTopic(topicId)))),
    answerButton: (callbackId) => ask(async (api) => void (await api.answerCallbackQuery(callbackId))),
    download: (fileId, maxBytes) =>
      ask(async (api) => {
        const { file_path: path, file_size: size } = await api.getFile(fileId);
        if (size !== undefined && size > maxBytes) return null;
        if (path === undefined) throw new TelegramFailure("refused", "Telegram returned no path for the file.");
        return fetchFile(`${root}/file/bot${token}/${path}`, maxBytes);
      }),
  };
}

/** Without it a message goes to the general topic of a forum. */
function inTopic(topicId: number | null): { message_thread_id?: number } {
  return topicId === null ? {} : { message_thread_id: topicId };
}

async function fetchFile(url: string, maxBytes: number): Promise<Uint8Array | null> {
  const response = await fetch(url, { signal: AbortSignal.timeout(downloadTimeoutMs), redirect: "manual" });
  if (!response.ok) {
    await response.body?.cancel();
    const kind = response.status < 500 ? "refused" : "unreachable";
    throw new TelegramFailure(kind, `Telegram answers ${response.status} for the file.`);
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.byteLength;
    if (size > maxBytes) return null;
    pieces.push(piece);
  }
  return new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}
