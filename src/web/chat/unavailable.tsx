import type { Texts } from "./texts/en.ts";

/** The page shown when there is no chat, with the reason. */
export function Unavailable({ texts, isOffline = false }: { texts: Texts; isOffline?: boolean }) {
  return (
    <main class="unavailable">
      <h1>{texts.title}</h1>
      <p role="status">{isOffline ? texts.waiting : texts.unavailable}</p>
    </main>
  );
}
