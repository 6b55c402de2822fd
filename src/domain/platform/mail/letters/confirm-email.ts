import type { Letter } from "../types.ts";

/** The code that confirms an address; `minutes` is how long it holds. */
export function confirmEmail(language: "en" | "ru", code: string, minutes: number): Letter {
  if (language === "ru") {
    return {
      subject: `${code} — код подтверждения`,
      parts: [
        { says: "Чтобы подтвердить этот адрес, введите код:" },
        { code },
        { says: `Код действует ${minutes} минут. Если вы не регистрировались, ничего делать не нужно.` },
      ],
    };
  }
  return {
    subject: `${code} is your confirmation code`,
    parts: [
      { says: "Enter this code to confirm this address:" },
      { code },
      { says: `It holds for ${minutes} minutes. If you have not registered, there is nothing to do.` },
    ],
  };
}
