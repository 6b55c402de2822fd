import { expect, test } from "vitest";
import { joinFake } from "./join-fake.ts";
import { messageFrame } from "./server-frames.ts";

const reported = (sent: string[]) => sent.filter((data) => data.startsWith("{")).map((data) => JSON.parse(data));

test("what has come is confirmed once for many, and what was seen says both", () => {
  const { page, socket } = joinFake();
  page.last.open();
  for (const seq of [1, 2, 3]) page.last.receive(messageFrame(seq));
  page.pass(1000);
  expect(reported(page.last.sent)).toEqual([{ type: "received", seq: 3 }]);
  page.last.receive(messageFrame(4));
  socket.markRead();
  socket.markRead();
  page.pass(1000);
  expect(reported(page.last.sent).slice(1)).toEqual([{ type: "read", seq: 4 }]);
  page.last.receive(messageFrame(5));
  page.pass(1000);
  socket.markRead();
  page.pass(1000);
  expect(reported(page.last.sent).slice(2)).toEqual([
    { type: "received", seq: 5 },
    { type: "read", seq: 5 },
  ]);
});

test("a new connection hears again how far the page is, and a page that left says nothing more", () => {
  const { page, socket } = joinFake();
  page.last.open();
  page.last.receive(messageFrame(1));
  socket.markRead();
  page.pass(1000);
  page.last.break();
  page.passToNextAttempt();
  page.last.open();
  page.pass(1000);
  expect(reported(page.last.sent)).toEqual([{ type: "read", seq: 1 }]);
  page.last.receive(messageFrame(2));
  socket.close();
  page.pass(60_000);
  expect(reported(page.last.sent)).toHaveLength(1);
  expect(page.load).toEqual([0, 0]);
});

test("a page that is told that it lags resumes where it is, and goes on without a gap", () => {
  const { page, seqs } = joinFake();
  page.last.open();
  page.last.receive(messageFrame(1));
  page.last.receive({ type: "resync", dialog_id: 7, after_seq: 1, timestamp: "2026-01-01T00:00:00.000Z" });
  expect(reported(page.last.sent)).toEqual([{ type: "resume", after_seq: 1 }]);
  page.last.receive(messageFrame(2));
  expect(seqs).toEqual([1, 2]);
  expect(page.connections).toHaveLength(1);
});
