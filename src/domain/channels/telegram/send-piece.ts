import type { FileStore } from "../../knowledge/ports.ts";
import type { OutboundPiece } from "../ports.ts";
import type { TelegramApi, TelegramText } from "./ports.ts";
import { TelegramFailure } from "./telegram-failure.ts";

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
    const { key, name, contentType } = piece.file;
    const bytes = await files.read(key);
    if (bytes === null) return;
    const { chatId, topicId } = to;
    await api.sendFile({ chatId, topicId, name, contentType, bytes: new Uint8Array(bytes) });
    return;
  }
  if (piece.html === undefined) return api.sendMessage({ ...to, text: piece.plain, isHtml: false });
  try {
    await api.sendMessage({ ...to, text: piece.html, isHtml: true });
  } catch (error) {
    if (!(error instanceof TelegramFailure) || error.kind !== "bad_entities") throw error;
    await api.sendMessage({ ...to, text: piece.plain, isHtml: false });
  }
}
