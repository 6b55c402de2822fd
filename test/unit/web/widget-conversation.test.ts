import { expect, test } from "vitest";
import type { MessageFrame, ServerFrame } from "../../../src/protocol/frames.ts";
import {
  addPending,
  applyFrame,
  type Conversation,
  countUnread,
  dropPending,
  emptyConversation,
  progressPending,
  refusePending,
  shouldOfferOperator,
} from "../../../src/web/chat/conversation.ts";

const about = { dialog_id: 1, timestamp: "2026-01-01T00:00:00Z" };

function said(seq: number, sender: MessageFrame["sender"], more: Partial<MessageFrame> = {}): ServerFrame {
  const message = { id: 100 + seq, sender, content: "x", text: "x", created_at: about.timestamp, ...more };
  return { type: "new_message", ...about, seq, message };
}

const delta = (offset: number, texts: string): ServerFrame => ({
  type: "message_delta",
  ...about,
  ...{ reply_to: 101, offset, delta: texts },
});

const after = (frames: ServerFrame[], before: Conversation = emptyConversation) => frames.reduce(applyFrame, before);

test("words are pending, then stored and waiting, then answered in pieces that the whole replaces", () => {
  const asked = after([said(1, "user", { client_message_id: "a" })], addPending(emptyConversation, "a", "x"));
  expect(asked).toMatchObject({ pending: [], awaiting: 101, draft: null });
  const writing = after([delta(0, "Two "), delta(4, "years"), delta(90, "lost")], asked);
  expect(writing.draft?.text).toBe("Two years");
  expect(after([delta(0, "Again")], writing).draft?.text).toBe("Again");
  const answered = after([said(2, "assistant", { reply_to: 101 })], writing);
  expect(answered).toMatchObject({ draft: null, awaiting: null });
  expect(answered.entries).toHaveLength(2);
});

test("an old conversation is not waiting for anything", () => {
  expect(after([said(1, "user", { client_message_id: "a" })]).awaiting).toBeNull();
});

test("a person takes over: what the assistant was writing is gone, and nobody waits for it", () => {
  const manager = { id: 1, name: "Ada", avatar: null };
  const held = after([
    said(1, "user"),
    delta(0, "Two"),
    { type: "handoff_started", ...about, seq: 2, manager },
    { type: "error", ...about, error: { code: "SUPERSEDED", message: "A person." }, reply_to: 101 },
  ]);
  expect(held).toMatchObject({ operator: "Ada", draft: null, awaiting: null, failure: null });
  const released = after([{ type: "handoff_released", ...about, seq: 3, cause: "released" }], held);
  expect(released.operator).toBeNull();
});

test("what is refused says why, and so does a question without an answer", () => {
  const error = { code: "CONFLICT", message: "No." };
  const refused = after(
    [{ type: "error", ...about, error, client_message_id: "a" }],
    addPending(emptyConversation, "a", "x"),
  );
  expect(refused.pending).toEqual([{ id: "a", text: "x", file: null, refusal: "No." }]);
  expect(after([{ type: "error", ...about, error, reply_to: 101 }]).failure).toBe("No.");
});

test("a file is on its way with its share, is refused, taken back, or comes as the message that it is", () => {
  const file = { name: "a.png", size: 10, sent: 0 };
  const sending = progressPending(addPending(addPending(emptyConversation, "a", file), "b", "x"), "a", 0.5);
  expect(sending.pending.map(({ file }) => file?.sent)).toEqual([0.5, undefined]);
  expect(refusePending(sending, "a", "No.").pending.map(({ refusal }) => refusal)).toEqual(["No.", null]);
  expect(dropPending(sending, "a").pending.map(({ id }) => id)).toEqual(["b"]);
  const attachments = [{ id: 5, name: "a.png", content_type: "image/png", size: 10, url: "/api/files/5" }];
  const stored = after([said(1, "user", { client_message_id: "a", text: "", attachments })], sending);
  expect(stored.pending.map(({ id }) => id)).toEqual(["b"]);
});

test("a rating is shown at the answer that it is of, and the last one stands", () => {
  const rated = (messageId: number, rating: "good" | "bad"): ServerFrame => ({
    ...{ type: "message_rated", ...about },
    ...{ message_id: messageId, rating },
  });
  const session = after([
    said(1, "user"),
    said(2, "assistant"),
    said(3, "assistant", { rating: "bad" }),
    rated(102, "bad"),
    rated(102, "good"),
    rated(999, "good"),
  ]);
  expect(session.entries.map((entry) => entry.kind === "message" && entry.message.rating)).toEqual([
    undefined,
    "good",
    "bad",
  ]);
});

test("who waits for a person sees its place move on where it was told", () => {
  const presence: ServerFrame = { type: "presence", ...about, user: "online", operators: [] };
  const request = { type: "handoff_requested", ...about, reason: "user_request" } as const;
  const waiting = after([
    { ...request, seq: 1, queue_position: 9 },
    { ...request, seq: 2, queue_position: 3 },
    said(3, "user"),
  ]);
  const moved = after([{ ...presence, queue_position: 2 }], waiting);
  const places = (session: Conversation) =>
    session.entries.map(
      (entry) => entry.kind === "notice" && "queue_position" in entry.frame && entry.frame.queue_position,
    );
  expect(places(moved)).toEqual([9, 2, false]);
  expect(after([presence], moved)).toBe(moved);
});

test("a person is offered after a refusal and after no answer at all, and no longer once something is done", () => {
  const refused = after([said(1, "user"), said(2, "assistant", { outcome: "abstain" })]);
  const failed = after([
    said(1, "user"),
    { type: "error", dialog_id: 1, error: { code: "X", message: "No." }, reply_to: 101 },
  ]);
  const started = { type: "handoff_started", ...about, seq: 3, manager: { id: 1, name: "Ada", avatar: null } } as const;
  const requested = { type: "handoff_requested", ...about, seq: 3, reason: "user_request", queue_position: 1 } as const;
  expect([refused, failed].map(shouldOfferOperator)).toEqual([true, true]);
  const done = [
    after([requested], refused),
    after([requested, said(4, "user"), said(5, "assistant", { outcome: "abstain" })], refused),
    after([started], refused),
    after([said(3, "user")], refused),
    addPending(refused, "a", "I want a person"),
    after([said(1, "user"), said(2, "assistant", { outcome: "answer" })]),
    after([]),
  ];
  expect(done.map(shouldOfferOperator)).toEqual(done.map(() => false));
});

test("only the other side's messages after what was seen are unread", () => {
  const session = after([said(1, "user"), said(2, "assistant"), said(3, "operator"), said(4, "user")]);
  expect([0, 2, 3].map((seen) => countUnread(session, seen))).toEqual([2, 1, 0]);
});

test("a conversation that operators have merged into another stays open for its visitor, without a word", () => {
  const status = (seq: number, more: { status: "active" | "archived"; is_merged?: true }): ServerFrame => ({
    ...{ type: "dialog_status", ...about, seq },
    ...more,
  });
  const open = after([said(1, "user")]);
  const merged = after([status(2, { status: "archived", is_merged: true })], open);
  expect(merged).toMatchObject({ isArchived: false, entries: open.entries });
  expect(after([status(3, { status: "active", is_merged: true })], merged).entries).toEqual(open.entries);
  expect(after([status(4, { status: "archived" })], merged).isArchived).toBe(true);
});
