import type { Entry } from "./conversation.ts";
import { noticeText } from "./notice-text.ts";
import { plainText } from "./plain-text.ts";
import { senderName } from "./sender-name.ts";
import type { Texts } from "./texts/en.ts";

/** Announces new entries to screen readers: whole messages, not deltas, and not the visitor's own messages. */
export function Announcer({ latest, texts }: { latest: Entry | null; texts: Texts }) {
  return (
    <p class="hidden" aria-live="polite" data-announcer>
      {latest === null ? "" : announcement(latest, texts)}
    </p>
  );
}

function announcement(entry: Entry, texts: Texts): string {
  // The status line below already says that a conversation is closed.
  if (entry.kind === "notice" && entry.frame.type === "dialog_status" && entry.frame.status === "archived") return "";
  if (entry.kind === "notice") return noticeText(entry.frame, texts);
  const { message } = entry;
  if (message.sender === "user") return "";
  const names = (message.attachments ?? []).map(({ name }) => name);
  const parts = [plainText(message.text), ...names].filter((part) => part !== "");
  return `${senderName(message, texts)}: ${parts.join(", ")}`;
}
