import { expect, test } from "vitest";
import type { InboxDialogFrame, InboxRow } from "../../../src/protocol/inbox-frames.ts";
import type { InboxQuery } from "../../../src/protocol/inbox-view.ts";
import { newsIn } from "../../../src/web/console/pages/inbox/notify/news-in.ts";
import { applyInboxFrame, applyRows, emptyInbox } from "../../../src/web/console/pages/inbox/state/inbox-state.ts";
import { ListedRows, type Place } from "../../../src/web/console/pages/inbox/state/list-rows.ts";
import { rowOf } from "./inbox-rows.ts";

const viewer = { user_id: 5, team_ids: [] };
const listRows = (rows: InboxRow[], query: InboxQuery, to: Place | null) =>
  new ListedRows(query).of(new Map(rows.map((row) => [row.dialog_id, row])), viewer, { to });
const idsOf = (rows: readonly { dialog_id: number }[]) => rows.map((row) => row.dialog_id);

function frameOf(id: number, differences: Partial<InboxDialogFrame> = {}) {
  const { read_seq: _, unread_count: _u, is_mentioned: _m, has_draft: _d, ...dialog } = rowOf(id, differences);
  return { type: "dialog_changed" as const, dialog };
}

test("a change from the socket keeps what is the operator's own of a dialog, and counts what is unread after it", () => {
  const own = { read_seq: 4, has_draft: true, is_mentioned: true, contact_name: "Marta" };
  const before = applyRows(emptyInbox, [rowOf(1, own)]);
  const after = applyInboxFrame(before, frameOf(1, { unanswered_seqs: [3, 5, 6], last_message: "New" }));
  expect(after.rows.get(1)).toMatchObject({ ...own, unread_count: 2, last_message: "New" });
  const read = { type: "dialog_read" as const, dialog_id: 1, read_seq: 5, unread_count: 1, is_mentioned: false };
  expect(applyInboxFrame(after, read).rows.get(1)).toMatchObject({ read_seq: 5, unread_count: 1, is_mentioned: false });
  const late = applyInboxFrame(after, { ...read, read_seq: 2 });
  expect(late.rows.get(1)).toMatchObject({ read_seq: 4, unread_count: 2 });
});

test("a list or a frame that is older than what was told changes only what is the operator's own", () => {
  const operator = { id: 5, name: "Olga" };
  const given = frameOf(1, { seq: 7, handoff_status: "active", operator, unanswered_seqs: [6] });
  const told = applyInboxFrame(applyRows(emptyInbox, [rowOf(1, { seq: 5, read_seq: 5, is_mentioned: true })]), given);
  const late = rowOf(1, { seq: 6, read_seq: 3, handoff_status: "requested", has_draft: true });
  expect(applyRows(told, [late]).rows.get(1)).toEqual({ ...told.rows.get(1), has_draft: true });
  expect(applyInboxFrame(told, frameOf(1, { seq: 6, handoff_status: "requested" }))).toBe(told);
  const newer = rowOf(1, { seq: 8, read_seq: 8, unanswered_seqs: [8], last_message: "Thank you" });
  expect(applyRows(told, [newer]).rows.get(1)).toEqual(newer);
});

test("erased dialogs go, and frames of dialogs that are not known change nothing", () => {
  const before = applyRows(emptyInbox, [rowOf(1), rowOf(2)]);
  expect([...applyRows(before, [], [1]).rows.keys()]).toEqual([2]);
  const draft = { dialog_id: 9, kind: "reply" as const, text: "x", revision: 1, updated_at: "" };
  expect(applyInboxFrame(before, { type: "draft_changed", ...draft })).toBe(before);
});

test("the queue begins with the longest wait, other lists with the newest activity", () => {
  const waiting = (id: number, at: number) =>
    rowOf(id, { handoff_status: "requested", waiting_since: new Date(at).toISOString() });
  const rows = [waiting(1, 3_000), waiting(2, 1_000), rowOf(3), waiting(4, 2_000)];
  expect(idsOf(listRows(rows, { view: "queue" }, null))).toEqual([2, 4, 1]);
  expect(idsOf(listRows(rows, { view: "all" }, null))).toEqual([4, 3, 2, 1]);
});

test("a change that is not of a list never enters it, and what is after the place that was read is left out", () => {
  const rows = [rowOf(1), rowOf(2, { label_ids: [7] }), rowOf(3, { status: "archived" }), rowOf(4, { label_ids: [7] })];
  expect(idsOf(listRows(rows, { view: "all", label_id: 7 }, null))).toEqual([4, 2]);
  const time = Date.parse(rows[1]?.last_message_time ?? "");
  expect(idsOf(listRows(rows, { view: "all" }, { time, id: 2 }))).toEqual([4, 2]);
});

test("an operator may be told of who waits, of new messages and of mentions", () => {
  const operator = { id: 5, name: "Olga" };
  const before = applyRows(emptyInbox, [
    rowOf(1, { handoff_status: "active", operator, unanswered_seqs: [3] }),
    rowOf(2, { handoff_status: "active", operator: { id: 6, name: "Piet" } }),
    rowOf(3, { handoff_status: "requested" }),
  ]);
  const own = { handoff_status: "active" as const, operator };
  const newsOf = (frame: Parameters<typeof newsIn>[1]) => newsIn(before, frame, 5);
  const kindOf = (frame: Parameters<typeof newsIn>[1]) => newsOf(frame)?.kind ?? null;
  expect(kindOf(frameOf(9, { handoff_status: "requested" }))).toBe("waiting");
  expect(kindOf(frameOf(1, { ...own, unanswered_seqs: [3, 4] }))).toBe("message");
  expect(kindOf(frameOf(1, { ...own, unanswered_seqs: [3] }))).toBe(null);
  const theirs = { handoff_status: "active" as const, operator: { id: 6, name: "Piet" } };
  expect(newsOf(frameOf(2, { ...theirs, unanswered_seqs: [9] }))).toMatchObject({ kind: "message", event: "all" });
  expect(kindOf(frameOf(3, { handoff_status: "requested" }))).toBe(null);
  const note = { id: 1, author: { id: 6, name: "Piet" }, text: "@Olga", mentions: [5], created_at: "" };
  expect(kindOf({ type: "note_added", dialog_id: 2, seq: 4, note })).toBe("mention");
  expect(kindOf({ type: "note_added", dialog_id: 2, seq: 4, note: { ...note, mentions: [8] } })).toBe(null);
});
