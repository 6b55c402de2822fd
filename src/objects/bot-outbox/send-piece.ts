import type { TelegramApi, TelegramText } from "../../domain/channels/telegram/ports.ts";
import { TelegramFailure } from "../../domain/channels/telegram/telegram-failure.ts";
import type { OutboundPiece } from "../../domain/channels/telegram/types.ts";
import type { FileStore } from "../../domain/knowledge/ports.ts";

/**
 * Sends a piece: its file, or its text with formatting, or without formatting when Telegram cannot parse it. Throws
 * `TelegramFailure`.
 */
export async function sendPiece(
  { api, files }: { api: TelegramApi; files: FileStore },
  piece: OutboundPiece,
  to: Pick<TelegramText, "chatId" | "topicId" | "button" | "replyTo">,
): Promise<void> {
  if (piece.file !== undefined) {
    const { key, ...about } = piece.file;
    const bytes = await files.read(key);
    if (bytes !== null)
      await api.sendFile({ chatId: to.chatId, topicId: to.topicId, ...about, bytes: new Uint8Array(bytes) });
    return;
  }
  try {
    await api.sendMessage({ ...to, text: piece.html, isHtml: true });
  } catch (error) {
    if (!(error instanceof TelegramFailure) || error.kind !== "bad_entities") throw error;
    await api.sendMessage({ ...to, text: piece.plain, isHtml: false });
  }
}
