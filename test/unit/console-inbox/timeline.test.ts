import { expect, test } from "vitest";
import { replyWindowOf } from "../../../src/web/console/pages/inbox/composer/reply-window.ts";
import { deliveryOf } from "../../../src/web/console/pages/inbox/conversation/delivery-of.ts";
import { isArchived } from "../../../src/web/console/pages/inbox/conversation/dialog-state.ts";
import {
  addMessages,
  applyTimelineFrame,
  emptyTimeline,
  type Timeline,
} from "../../../src/web/console/pages/inbox/conversation/timeline.ts";
import { messageFrame } from "../web/server-frames.ts";

const at = "2026-11-29T10:00:00.000Z";
const seqsOf = ({ entries }: Timeline) => entries.map(({ seq }) => seq);

function messageOf(seq: number, differences: object = {}) {
  const { message } = messageFrame(seq) as { message: Parameters<typeof addMessages>[1][number] };
  return { ...message, id: 2 ** 20 + seq, ...differences };
}

test("the log is in order and has each entry once, whether it came by the API, the socket or both", () => {
  let timeline = addMessages(emptyTimeline, [messageOf(5, { confidence: 0.8 }), messageOf(7)]);
  for (const seq of [5, 6, 7, 8]) {
    const frame = { type: "new_message" as const, dialog_id: 1, seq, timestamp: at, message: messageOf(seq) };
    timeline = applyTimelineFrame(timeline, frame);
  }
  expect(seqsOf(timeline)).toEqual([5, 6, 7, 8]);
  const [first] = timeline.entries;
  expect(first?.kind === "message" && first.message.confidence).toBe(0.8);
  const note = { id: 9, author: { id: 1, name: "Ada" }, text: "n", mentions: [], created_at: at };
  timeline = applyTimelineFrame(timeline, { type: "note_added", dialog_id: 1, seq: 4, timestamp: at, note });
  timeline = addMessages(timeline, [messageOf(2), messageOf(3)]);
  expect(seqsOf(timeline)).toEqual([2, 3, 4, 5, 6, 7, 8]);
});

test("entries that come between others, in any order and twice, go to their places and leave the rest as it is", () => {
  const before = addMessages(emptyTimeline, [messageOf(1), messageOf(2), messageOf(5), messageOf(8), messageOf(9)]);
  const added = [messageOf(7), messageOf(4, { text: "first" }), messageOf(5, { confidence: 0.8 }), messageOf(4)];
  const after = addMessages(before, added);
  expect(seqsOf(after)).toEqual([1, 2, 4, 5, 7, 8, 9]);
  for (const at of [0, 1]) expect(after.entries[at]).toBe(before.entries[at]);
  for (const at of [5, 6]) expect(after.entries[at]).toBe(before.entries[at - 2]);
  const [, , fourth, fifth] = after.entries;
  expect(fourth?.kind === "message" && fourth.message.text).toBe(messageOf(4).text);
  expect(fifth?.kind === "message" && fifth.message.confidence).toBe(0.8);
});

test("a streamed answer grows, begins again, ignores pieces that do not join, and ends with its message", () => {
  const delta = (offset: number, text: string) => ({
    ...{ type: "message_delta" as const, dialog_id: 1, reply_to: 3, offset, delta: text, timestamp: at },
  });
  const textOf = (timeline: Timeline) => timeline.draft?.text;
  let timeline = applyTimelineFrame(emptyTimeline, delta(0, "Every"));
  timeline = applyTimelineFrame(timeline, delta(5, " new"));
  expect(textOf(timeline)).toBe("Every new");
  expect(textOf(applyTimelineFrame(timeline, delta(20, "lost")))).toBe("Every new");
  expect(textOf(applyTimelineFrame(timeline, delta(0, "Again")))).toBe("Again");
  const message = messageOf(4, { sender: "assistant", reply_to: 3 });
  const done = applyTimelineFrame(timeline, { type: "new_message", dialog_id: 1, seq: 4, timestamp: at, message });
  expect(done.draft).toBe(null);
});

test("a question that was not answered says why until something is said", () => {
  const error = {
    type: "error" as const,
    dialog_id: 1,
    reply_to: 3,
    error: { code: "INTERNAL_ERROR", message: "Sorry." },
  };
  const failed = applyTimelineFrame(emptyTimeline, error);
  expect(failed.failure).toBe("Sorry.");
  const superseded = { ...error, error: { code: "SUPERSEDED", message: "x" } };
  expect(applyTimelineFrame(emptyTimeline, superseded).failure).toBe(null);
  const next = { type: "new_message" as const, dialog_id: 1, seq: 4, timestamp: at, message: messageOf(4) };
  expect(applyTimelineFrame(failed, next).failure).toBe(null);
});

test("the delivery is the furthest that is known, and a refusal of the channel is never shown as sent", () => {
  const id = 2 ** 20 + 6;
  const visitor = { delivered_seq: 6, read_seq: 5 };
  expect(deliveryOf({ id }, visitor, null).status).toBe("delivered");
  expect(deliveryOf({ id }, { ...visitor, read_seq: 6 }, null).status).toBe("read");
  expect(deliveryOf({ id, delivery_status: "read" }, { delivered_seq: 0, read_seq: 0 }, null).status).toBe("read");
  const failed = { status: "failed", isBad: true, reason: "Blocked." };
  expect(deliveryOf({ id, delivery_status: "sent" }, visitor, "Blocked.")).toEqual(failed);
  expect(deliveryOf({ id, delivery_status: "failed", delivery_error: "Blocked." }, visitor, null)).toEqual(failed);
});

test("the last change of the status decides whether a dialog is closed, the visitor's last message how long WhatsApp takes texts", () => {
  const status = (seq: number, to: "active" | "archived") => ({
    ...{ type: "dialog_status" as const, dialog_id: 1, seq, timestamp: at, status: to },
  });
  const closed = applyTimelineFrame(emptyTimeline, status(1, "archived"));
  expect([isArchived(emptyTimeline), isArchived(closed)]).toEqual([false, true]);
  expect(isArchived(applyTimelineFrame(closed, status(2, "active")))).toBe(false);
  const said = addMessages(emptyTimeline, [
    messageOf(1, { sender: "user", created_at: at }),
    messageOf(2, { sender: "operator", created_at: "2026-11-29T12:00:00.000Z" }),
  ]);
  expect(replyWindowOf(said.entries)).toBe(Date.parse("2026-11-30T10:00:00.000Z"));
  expect(replyWindowOf([])).toBe(null);
});
