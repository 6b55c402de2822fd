import type { LauncherSettings } from "./types.ts";

const texts = {
  en: { open: "Open chat", close: "Close chat", unread: "unread", chat: "Chat" },
  ru: { open: "Открыть чат", close: "Закрыть чат", unread: "непрочитанных", chat: "Чат" },
};

/** The launcher's texts in the configured language, else in the visitor's. */
export function textsOf(language: LauncherSettings["language"]) {
  const wanted = language === "auto" ? navigator.language : language;
  return texts[wanted.startsWith("ru") ? "ru" : "en"];
}
