import type { Words } from "./words/en.ts";

/** A page without a chat, and why. */
export function Unavailable({ words, isOffline = false }: { words: Words; isOffline?: boolean }) {
  return (
    <main class="unavailable">
      <h1>{words.title}</h1>
      <p role="status">{isOffline ? words.waiting : words.unavailable}</p>
    </main>
  );
}
