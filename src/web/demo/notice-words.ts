import type {
  DialogStatusFrame,
  HandoffReleasedFrame,
  HandoffRequestedFrame,
  HandoffStartedFrame,
} from "../../protocol/frames.ts";

export type Notice = HandoffRequestedFrame | HandoffStartedFrame | HandoffReleasedFrame | DialogStatusFrame;

const endings: Record<HandoffReleasedFrame["cause"], string> = {
  released: "The assistant answers again.",
  reset: "The assistant answers again.",
  cancelled: "Nobody is called any more. The assistant answers.",
  expired: "Nobody was free. The assistant answers again.",
};

/** What a visitor is told when it changes who answers, or whether anybody does. */
export function noticeWords(frame: Notice): string {
  switch (frame.type) {
    case "handoff_requested": {
      const place = frame.queue_position === null ? "" : ` You are number ${frame.queue_position} in the queue.`;
      return `Waiting for a person.${place} The assistant answers until then.`;
    }
    case "handoff_started":
      return `${frame.manager.name} joined and answers you now.`;
    case "handoff_released":
      return endings[frame.cause];
    case "dialog_status":
      return frame.status === "archived" ? "This conversation was closed." : "This conversation is open again.";
  }
}
