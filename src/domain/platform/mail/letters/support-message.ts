import type { Letter } from "../types.ts";

/** Somebody's words to the administrators; `from` says who and of which account. */
export function supportMessage(
  language: "en" | "ru",
  { from, subject, message }: { from: string; subject: string; message: string },
): Letter {
  const [about, says] =
    language === "ru" ? ["Поддержка", `Сообщение от ${from}:`] : ["Support", `A message from ${from}:`];
  return { subject: `${about}: ${subject}`, parts: [{ says }, { quote: message }] };
}
