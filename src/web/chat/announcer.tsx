import type { Entry } from "./conversation.ts";
import { noticeWords } from "./notice-words.ts";
import { plainWords } from "./plain-words.ts";
import { speakerOf } from "./speaker-of.ts";
import type { Words } from "./words/en.ts";

/** Tells those who listen what has come: whole messages, not their pieces, and nothing that they wrote themselves. */
export function Announcer({ heard, words }: { heard: Entry | null; words: Words }) {
  return (
    <p class="hidden" aria-live="polite" data-announcer>
      {heard === null ? "" : announcement(heard, words)}
    </p>
  );
}

function announcement(entry: Entry, words: Words): string {
  // That a conversation is closed is a status below it.
  if (entry.kind === "notice" && entry.frame.type === "dialog_status" && entry.frame.status === "archived") return "";
  if (entry.kind === "notice") return noticeWords(entry.frame, words);
  const { message } = entry;
  if (message.sender === "user") return "";
  const names = (message.attachments ?? []).map(({ name }) => name);
  const said = [plainWords(message.text), ...names].filter((words) => words !== "");
  return `${speakerOf(message, words)}: ${said.join(", ")}`;
}
