import { expect, test } from "vitest";
import type { FakePage } from "./fake-page.ts";
import { joinFake } from "./join-fake.ts";
import { ackFrame, messageFrame } from "./server-frames.ts";

const afterSeqs = (page: FakePage) => page.connections.map(({ url }) => url.searchParams.get("after_seq"));

test("a lost connection comes back after the last seq, and known frames are dropped", () => {
  const { page, seqs, states } = joinFake();
  page.last.open();
  for (const seq of [1, 2]) page.last.receive(messageFrame(seq));
  page.last.break();
  page.passToNextAttempt();
  page.last.open();
  for (const seq of [1, 2, 3, 3, 4]) page.last.receive(messageFrame(seq));
  expect(afterSeqs(page)).toEqual(["0", "2"]);
  expect(seqs).toEqual([1, 2, 3, 4]);
  expect(states).toEqual(["connecting", "open", "waiting", "connecting", "open"]);
});

test("a page that has the history begins behind it", () => {
  const { page, seqs } = joinFake(40);
  page.last.open();
  page.last.receive(messageFrame(41));
  expect([afterSeqs(page), seqs]).toEqual([["40"], [41]]);
});

test("a gap is asked for at once, and a hole that the server has itself is passed over", () => {
  const { page, seqs } = joinFake();
  page.last.open();
  page.last.receive(messageFrame(1));
  page.last.receive(messageFrame(4));
  expect(page.connections[0]?.isClosed).toBe(true);
  expect(afterSeqs(page)).toEqual(["0", "1"]);
  page.connections[0]?.receive(messageFrame(2));
  page.last.open();
  page.last.receive(messageFrame(3));
  page.last.receive(messageFrame(4));
  expect([seqs, page.connections.length]).toEqual([[1, 3, 4], 2]);
});

test("an acknowledgement's seq is not taken for a frame that was seen", () => {
  const { page, socket, seqs } = joinFake();
  page.last.open();
  const id = socket.send("hello");
  page.last.receive(ackFrame(id, 1));
  page.last.receive(messageFrame(1, "hello"));
  expect(seqs).toEqual([1]);
});

test("what was not acknowledged is sent again in order under the same ids, what was is not", () => {
  const { page, socket } = joinFake();
  const first = socket.send("one");
  expect(page.last.sent).toEqual([]);
  page.last.open();
  socket.send("two");
  page.last.receive(ackFrame(first, 1));
  page.last.break();
  socket.send("three");
  page.passToNextAttempt();
  page.last.open();
  expect(page.connections[0]?.texts()).toEqual(["one", "two"]);
  expect(page.last.texts()).toEqual(["two", "three"]);
  expect(page.last.sent[0]).toBe(page.connections[0]?.sent[1]);
});

test("what a listener sends on opening goes out once, after what waited", () => {
  const { page, socket } = joinFake();
  socket.send("one");
  socket.onState((state) => state === "open" && socket.send("two"));
  page.last.open();
  expect(page.last.texts()).toEqual(["one", "two"]);
});

test("a refused message is told and not sent again", () => {
  const { page, socket } = joinFake();
  const refusals: unknown[] = [];
  socket.on("error", (frame) => refusals.push(frame.client_message_id));
  page.last.open();
  const id = socket.send(" ");
  const error = { code: "VALIDATION_ERROR", message: "content must not be empty." };
  page.last.receive({ type: "error", dialog_id: 7, error, client_message_id: id });
  page.last.break();
  page.passToNextAttempt();
  page.last.open();
  expect([refusals, page.last.sent]).toEqual([[id], []]);
});

test("typing is told now and then, and only while somebody can hear it", () => {
  const { page, socket } = joinFake();
  socket.sendTyping();
  page.last.open();
  for (let key = 0; key < 30; key += 1) {
    socket.sendTyping();
    page.pass(100);
  }
  expect(page.last.sent).toEqual(['{"type":"typing"}', '{"type":"typing"}']);
});

test("a text that no frame holds is not taken", () => {
  const { page, socket } = joinFake();
  page.last.open();
  expect(() => socket.send("x".repeat(65_536))).toThrow(RangeError);
  expect(page.last.sent).toEqual([]);
});

test("a listener that has stopped hears nothing more", () => {
  const { page, socket } = joinFake();
  const latest: number[] = [];
  const stop = socket.on("new_message", (frame) => latest.push(frame.seq));
  page.last.open();
  page.last.receive(messageFrame(1));
  stop();
  page.last.receive(messageFrame(2));
  expect(latest).toEqual([1]);
});
