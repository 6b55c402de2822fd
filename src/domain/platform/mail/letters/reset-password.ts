import type { Letter } from "../types.ts";

/** The way to a new password; `minutes` is how long it is open. */
export function resetPassword(language: "en" | "ru", link: string, minutes: number): Letter {
  if (language === "ru") {
    return {
      subject: "Новый пароль",
      parts: [
        { says: "Задать новый пароль можно по этой ссылке:" },
        { link },
        { says: `Она действует ${minutes} минут и только один раз. Все открытые сеансы при этом завершатся.` },
        { says: "Если вы об этом не просили, ничего делать не нужно: пароль остался прежним." },
      ],
    };
  }
  return {
    subject: "A new password",
    parts: [
      { says: "Choose a new password here:" },
      { link },
      { says: `The link works once, within ${minutes} minutes. It ends every session that is open.` },
      { says: "If you have not asked for it, there is nothing to do: your password is what it was." },
    ],
  };
}
