import type { Look } from "./types.ts";

const words = {
  en: { open: "Open chat", close: "Close chat", unread: "unread", chat: "Chat" },
  ru: { open: "Открыть чат", close: "Закрыть чат", unread: "непрочитанных", chat: "Чат" },
};

/** The launcher's words in the language that is set, else the visitor's. */
export function wordsOf(language: Look["language"]) {
  const wanted = language === "auto" ? navigator.language : language;
  return words[wanted.startsWith("ru") ? "ru" : "en"];
}
