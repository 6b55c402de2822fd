import type { Language } from "./texts/choose-language.ts";

/** Here and not among the chat's texts, which may not have arrived. */
const texts = {
  en: {
    title: "Chat",
    refused: "This chat is not available.",
    offline: "The connection was lost. Connecting again…",
  },
  ru: { title: "Чат", refused: "Этот чат недоступен.", offline: "Связь прервалась. Соединяемся снова…" },
};

/** The page shown when there is no chat, with the reason. */
export function Unavailable({ language, why }: { language: Language; why: "refused" | "offline" }) {
  return (
    <main class="unavailable">
      <h1>{texts[language].title}</h1>
      <p role="status">{texts[language][why]}</p>
    </main>
  );
}
