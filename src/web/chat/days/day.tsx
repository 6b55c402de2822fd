import type { Words } from "../words/en.ts";
import { dayWords } from "./day-words.ts";

/** The day that what follows was said on, between the messages. */
export function Day({ at, words }: { at: string; words: Words }) {
  const day = new Date(at);
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0"));
  return (
    <li class="notice day">
      <time dateTime={date.join("-")}>{dayWords(at, Date.now(), words)}</time>
    </li>
  );
}
