import type { Letter } from "../types.ts";

/** Says that mail arrives. */
export function testLetter(language: "en" | "ru", publicUrl: string): Letter {
  return language === "ru"
    ? { subject: "Проверка почты", parts: [{ says: `Почта с ${publicUrl} доходит.` }] }
    : { subject: "A test", parts: [{ says: `Mail from ${publicUrl} arrives.` }] };
}
