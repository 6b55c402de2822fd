import type { Language } from "./texts/choose-language.ts";

/** Here and not among the chat's texts, which may not have arrived. */
const english = {
  title: "Chat",
  refused: "This chat is not available.",
  offline: "The connection was lost. Connecting again…",
};
const texts: Partial<Record<Language, typeof english>> = {
  ru: { title: "Чат", refused: "Этот чат недоступен.", offline: "Связь прервалась. Соединяемся снова…" },
};

/** The page shown when there is no chat, with the reason. */
export function Unavailable({ language, why }: { language: Language; why: "refused" | "offline" }) {
  const said = texts[language] ?? english;
  return (
    <main class="unavailable">
      <h1>{said.title}</h1>
      <p role="status">{said[why]}</p>
    </main>
  );
}
