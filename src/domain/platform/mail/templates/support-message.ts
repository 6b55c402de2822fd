import type { MailContent } from "../types.ts";

/** A support message for the administrators; `from` names the sender and the account. */
export function supportMessage(
  language: "en" | "ru",
  { from, subject, message }: { from: string; subject: string; message: string },
): MailContent {
  const [about, text] =
    language === "ru" ? ["Поддержка", `Сообщение от ${from}:`] : ["Support", `A message from ${from}:`];
  return { subject: `${about}: ${subject}`, parts: [{ text }, { quote: message }] };
}
