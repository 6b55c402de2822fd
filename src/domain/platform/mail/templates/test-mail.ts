import type { MailContent } from "../types.ts";

/** A test mail. */
export function testMail(language: "en" | "ru", publicUrl: string): MailContent {
  return language === "ru"
    ? { subject: "Проверка почты", parts: [{ text: `Почта с ${publicUrl} доходит.` }] }
    : { subject: "Test mail", parts: [{ text: `Mail from ${publicUrl} arrives.` }] };
}
