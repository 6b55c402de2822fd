import { TelegramFailure } from "../../domain/channels/telegram/telegram-failure.ts";

/** Telegram's fields beside `ok: false`: https://core.telegram.org/bots/api#making-requests */
interface Refusal {
  error_code: number;
  description: string;
  parameters?: { retry_after?: number; migrate_to_chat_id?: number };
}

/** Descriptions of a 400 that mean that the chat cannot be reached. */
const unreachableChat =
  /chat not found|user not found|PEER_ID_INVALID|bot was kicked|have no rights to send|not enough rights/i;

/** Converts an error of the Bot API, or of the connection to it, to the domain's error. */
export function telegramFailureOf(error: unknown): TelegramFailure {
  if (error instanceof TelegramFailure) return error;
  if (!isRefusal(error)) return new TelegramFailure("unreachable", "Telegram could not be reached.");
  const { error_code: code, description, parameters } = error;
  const migratedTo = parameters?.migrate_to_chat_id;
  if (migratedTo !== undefined) return new TelegramFailure("migrated", description, { migratedTo: String(migratedTo) });
  // The token is part of the path: for an invalid token the path does not exist.
  if (code === 401 || code === 404) return new TelegramFailure("unauthorized", description);
  if (code === 403) return new TelegramFailure("blocked", description);
  if (code === 429) {
    return new TelegramFailure("rate_limited", description, { retryAfterSeconds: parameters?.retry_after ?? 1 });
  }
  if (code >= 500) return new TelegramFailure("unreachable", description);
  if (/can't parse entities|can't find end/i.test(description)) return new TelegramFailure("bad_entities", description);
  return new TelegramFailure(unreachableChat.test(description) ? "blocked" : "refused", description);
}

function isRefusal(error: unknown): error is Refusal {
  const { error_code: code, description } = (error ?? {}) as Partial<Refusal>;
  return typeof code === "number" && typeof description === "string";
}
