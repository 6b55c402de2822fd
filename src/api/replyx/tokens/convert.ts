import type { z } from "zod";
import type { TelegramToken } from "../../../domain/assistants/assistant/read-telegram-token.ts";
import { toTime } from "../../kit/to-time.ts";
import type { TelegramToken as WireToken } from "./wire.ts";

export function toTelegramToken({
  assistantId,
  masked,
  username,
  createdAt,
}: TelegramToken): z.input<typeof WireToken> {
  return {
    token: masked,
    telegram_token: masked,
    assistant_id: assistantId,
    telegram_bot_username: username,
    created_at: toTime(createdAt),
  };
}
