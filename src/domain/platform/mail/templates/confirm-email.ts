import type { MailContent } from "../types.ts";

/** The code that confirms an address; `minutes` is its lifetime. */
export function confirmEmail(language: "en" | "ru", code: string, minutes: number): MailContent {
  if (language === "ru") {
    return {
      subject: `${code} — код подтверждения`,
      parts: [
        { text: "Чтобы подтвердить этот адрес, введите код:" },
        { code },
        { text: `Код действует ${minutes} минут. Если вы не регистрировались, ничего делать не нужно.` },
      ],
    };
  }
  return {
    subject: `${code} is your confirmation code`,
    parts: [
      { text: "Enter this code to confirm this address:" },
      { code },
      { text: `It is valid for ${minutes} minutes. If you did not register, you can ignore this mail.` },
    ],
  };
}
