import type { TelegramApi, TelegramText } from "../../domain/channel/ports.ts";
import { TelegramFailure } from "../../domain/channel/telegram-failure.ts";
import type { OutboundPiece } from "../../domain/channel/types.ts";

/** Sends a piece with its formatting, or without where Telegram cannot read that. Throws `TelegramFailure`. */
export async function sendPiece(
  api: TelegramApi,
  piece: OutboundPiece,
  to: Pick<TelegramText, "chatId" | "button" | "replyTo">,
): Promise<void> {
  try {
    await api.sendMessage({ ...to, text: piece.html, isHtml: true });
  } catch (error) {
    if (!(error instanceof TelegramFailure) || error.kind !== "bad_entities") throw error;
    await api.sendMessage({ ...to, text: piece.plain, isHtml: false });
  }
}
