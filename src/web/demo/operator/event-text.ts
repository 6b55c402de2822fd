import type { HandoffReleasedFrame, HandoffRequestedFrame } from "../../../protocol/frames.ts";
import type { NoticeFrame } from "../../chat/conversation.ts";
import { stripBidi } from "../../chat/strip-bidi.ts";

const reasons: Record<HandoffRequestedFrame["reason"], string> = {
  keyword: "The visitor asked for a person.",
  user_request: "The visitor asked for a person.",
  low_confidence: "The assistant found too little and requested an operator.",
  operator: "A colleague requested an operator.",
  api: "The shop requested an operator.",
};

const endings: Record<HandoffReleasedFrame["cause"], string> = {
  released: "Handed back. The assistant answers again.",
  reset: "The handoff was ended. The assistant answers again.",
  cancelled: "The request was cancelled. The assistant answers again.",
  expired: "No operator responded in time. The assistant answers again.",
};

/** The text of a dialog event for an operator. */
export function eventText(frame: NoticeFrame): string {
  switch (frame.type) {
    case "handoff_requested":
      return frame.queue_position === null
        ? reasons[frame.reason]
        : `${reasons[frame.reason]} Number ${frame.queue_position} in the queue.`;
    case "handoff_started":
      return `${stripBidi(frame.manager.name)} took over. The assistant is silent.`;
    case "handoff_released":
      return endings[frame.cause];
    case "dialog_status":
      return frame.status === "archived" ? "Archived. It takes no more messages." : "Opened again.";
  }
}
