import type { NoticeFrame } from "./conversation.ts";
import { straightName } from "./straight-name.ts";
import type { Words } from "./words/en.ts";

/** What a visitor is told when it changes who answers, or whether anybody does. */
export function noticeWords(frame: NoticeFrame, words: Words): string {
  switch (frame.type) {
    case "handoff_requested":
      return words.queued(frame.queue_position);
    case "handoff_started":
      return words.joined(straightName(frame.manager.name));
    case "handoff_released":
      return words[frame.cause === "reset" ? "released" : frame.cause];
    case "dialog_status":
      return frame.status === "archived" ? words.archived : words.reopened;
  }
}
