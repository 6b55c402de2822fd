import type { NoticeFrame } from "./conversation.ts";
import { stripBidi } from "./strip-bidi.ts";
import type { Texts } from "./texts/en.ts";

/** The text of a notice about a handoff or a change of the dialog's status. */
export function noticeText(frame: NoticeFrame, texts: Texts): string {
  switch (frame.type) {
    case "handoff_requested":
      return texts.queued(frame.queue_position);
    case "handoff_started":
      return texts.joined(stripBidi(frame.manager.name));
    case "handoff_released":
      return texts[frame.cause === "reset" ? "released" : frame.cause];
    case "dialog_status":
      return frame.status === "archived" ? texts.archived : texts.reopened;
  }
}
