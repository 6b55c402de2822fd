import type { MailContent } from "../types.ts";

/** The link to choose a new password; `minutes` is its lifetime. */
export function resetPassword(language: "en" | "ru", link: string, minutes: number): MailContent {
  if (language === "ru") {
    return {
      subject: "Новый пароль",
      parts: [
        { text: "Задать новый пароль можно по этой ссылке:" },
        { link },
        { text: `Она действует ${minutes} минут и только один раз. Все открытые сеансы при этом завершатся.` },
        { text: "Если вы об этом не просили, ничего делать не нужно: пароль остался прежним." },
      ],
    };
  }
  return {
    subject: "Reset your password",
    parts: [
      { text: "Choose a new password here:" },
      { link },
      { text: `The link works once and is valid for ${minutes} minutes. It ends all open sessions.` },
      { text: "If you did not request this, you can ignore this mail: your password stays the same." },
    ],
  };
}
