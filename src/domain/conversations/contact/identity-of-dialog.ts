import type { NewIdentity } from "./types.ts";

interface DialogChannel {
  guestId: string | null;
  telegramChatId: string | null;
  /** The visitor's number, E.164, or the id of a WhatsApp user who does not show it. */
  phone?: string | null;
}

/**
 * The identity of a dialog's visitor; null when the channel knows none: a dialog made over the API, or a group, which has no
 * single visitor. A private chat on Telegram has the id of its user; a topic's id follows after `_`.
 */
export function identityOfDialog({ guestId, telegramChatId, phone = null }: DialogChannel): NewIdentity | null {
  if (guestId !== null) return { kind: "guest", value: guestId };
  if (phone !== null) return { kind: phone.startsWith("+") ? "phone" : "whatsapp", value: phone };
  const chat = telegramChatId?.split("_")[0] ?? "";
  return /^\d+$/.test(chat) ? { kind: "telegram", value: chat } : null;
}
