import type { HandoffReleasedFrame, HandoffRequestedFrame } from "../../../protocol/frames.ts";
import type { NoticeFrame } from "../../chat/conversation.ts";
import { straightName } from "../../chat/straight-name.ts";

const reasons: Record<HandoffRequestedFrame["reason"], string> = {
  keyword: "The visitor asked for a person.",
  user_request: "The visitor asked for a person.",
  low_confidence: "The assistant found too little and calls a person.",
  operator: "A colleague calls a person.",
  api: "The shop calls a person.",
};

const endings: Record<HandoffReleasedFrame["cause"], string> = {
  released: "Handed back. The assistant answers again.",
  reset: "The handoff was ended. The assistant answers again.",
  cancelled: "The request was taken back. The assistant answers.",
  expired: "Nobody came in time. The assistant answers again.",
};

/** What an operator is told of a change in a dialog. */
export function eventWords(frame: NoticeFrame): string {
  switch (frame.type) {
    case "handoff_requested":
      return frame.queue_position === null
        ? reasons[frame.reason]
        : `${reasons[frame.reason]} Number ${frame.queue_position} in the queue.`;
    case "handoff_started":
      return `${straightName(frame.manager.name)} took over. The assistant is silent.`;
    case "handoff_released":
      return endings[frame.cause];
    case "dialog_status":
      return frame.status === "archived" ? "Archived. It takes no more messages." : "Opened again.";
  }
}
