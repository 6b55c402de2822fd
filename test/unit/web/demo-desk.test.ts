import { expect, test } from "vitest";
import type { InboxDialogFrame } from "../../../src/protocol/inbox-frames.ts";
import { answerSummary } from "../../../src/web/demo/operator/answer-summary.ts";
import { eventText } from "../../../src/web/demo/operator/event-text.ts";
import { applyInboxFrame, emptyInbox, listDialogs, newestTime } from "../../../src/web/demo/operator/inbox.ts";

const dialog = (id: number, minute: number, changes: Partial<InboxDialogFrame> = {}): InboxDialogFrame => ({
  ...{ dialog_id: id, status: "active", handoff_status: "none", handoff_reason: null, waiting_since: null },
  ...{ label_ids: [], priority: null, snoozed_until: null, team: null, title: null, contact_name: null, channel: null },
  ...{ assistant: null, unanswered_seqs: [], sla_due_at: null },
  ...{ operator: null, last_message: "x", last_message_time: new Date(minute * 60_000).toISOString() },
  ...changes,
});

const waiting = (...ids: number[]) => ({
  type: "queue" as const,
  waiting: ids.map((id, index) => ({ dialog_id: id, position: index + 1, reason: null, waiting_since: "" })),
});

test("who waits is first, then the newest, and what is archived is last", () => {
  const dialogs = [dialog(1, 1), dialog(2, 2), dialog(3, 3), dialog(4, 9, { status: "archived" }), dialog(5, 5)];
  const reported = applyInboxFrame(emptyInbox, { type: "inbox", dialogs });
  expect(listDialogs(reported).map((one) => one.dialog_id)).toEqual([5, 3, 2, 1, 4]);
  const queued = applyInboxFrame(reported, waiting(2, 1));
  expect(listDialogs(queued).map((one) => one.dialog_id)).toEqual([2, 1, 5, 3, 4]);
  const changed = applyInboxFrame(queued, { type: "dialog_changed", dialog: dialog(3, 20) });
  const served = applyInboxFrame(changed, waiting(1));
  expect(listDialogs(served).map((one) => one.dialog_id)).toEqual([1, 3, 5, 2, 4]);
  expect(newestTime(served)).toBe(dialog(3, 20).last_message_time);
  const snoozed = dialog(1, 1, { snoozed_until: "2027-01-01T00:00:00.000Z" });
  const later = applyInboxFrame(served, { type: "dialog_changed", dialog: snoozed });
  expect(listDialogs(later).map((one) => one.dialog_id)).toEqual([3, 5, 2, 4]);
});

test("a new connection's inbox replaces what was known, and what is no inbox's matter changes nothing", () => {
  const before = applyInboxFrame(emptyInbox, { type: "inbox", dialogs: [dialog(1, 1), dialog(2, 2)] });
  const after = applyInboxFrame(before, { type: "inbox", dialogs: [dialog(2, 3)] });
  expect(listDialogs(after)).toEqual([dialog(2, 3)]);
  expect(applyInboxFrame(after, { type: "presence", operators: [] })).toBe(after);
});

test("an operator is told in plain words what happened", () => {
  const common = { dialog_id: 7, seq: 1, timestamp: "2026-01-01T00:00:00.000Z" };
  const requested = { type: "handoff_requested", reason: "keyword", ...common } as const;
  expect(eventText({ ...requested, queue_position: null })).toBe("The visitor asked for a person.");
  expect(eventText({ ...requested, queue_position: 2 })).toContain("Number 2 in the queue");
  const manager = { id: 1, name: "\u202eAda", avatar: null };
  expect(eventText({ type: "handoff_started", manager, ...common })).toBe("Ada took over. The assistant is silent.");
  for (const cause of ["released", "cancelled", "reset", "expired"] as const) {
    expect(eventText({ type: "handoff_released", cause, ...common })).toContain("The assistant answers");
  }
  expect(eventText({ type: "dialog_status", status: "archived", ...common })).toContain("Archived");
  expect(eventText({ type: "dialog_status", status: "active", ...common })).toContain("Opened again");
});

test("an answer says how it came about, as far as that is known", () => {
  const message = { id: 1, sender: "assistant", content: "x", text: "x", created_at: "" } as const;
  expect(answerSummary(message, undefined)).toBeNull();
  expect(answerSummary({ ...message, outcome: "abstain" }, 0.124)).toBe("Found no answer · confidence 12 %");
  expect(answerSummary({ ...message, outcome: "handoff" }, 1)).toBe("Called an operator");
  expect(answerSummary({ ...message, outcome: "answer", rating: "bad" }, undefined)).toBe(
    "Answered · the visitor found it not helpful",
  );
});
