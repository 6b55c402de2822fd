import { expect, test } from "vitest";
import { connectInbox } from "../../../src/web/lib/connect-inbox.ts";
import { confirm, FakePage } from "./fake-page.ts";

function openInbox() {
  const page = new FakePage();
  const states: string[] = [];
  const frames: string[] = [];
  const socket = connectInbox("jwt", page, {
    onFrame: (frame) => frames.push(frame.type),
    onState: (state) => states.push(state),
  });
  return { page, socket, states, frames };
}

test("the inbox is told by frames, and a connection that is lost is made again", async () => {
  const { page, states, frames } = openInbox();
  expect(page.last.url.href).toBe("wss://host.example/ws/inbox?token=jwt");
  page.last.open();
  page.last.receive({ type: "inbox" });
  page.last.receive("__pong__");
  page.last.break();
  await confirm();
  page.passToNextAttempt();
  page.last.open();
  page.last.receive({ type: "queue" });
  expect(frames).toEqual(["inbox", "queue"]);
  expect(states).toEqual(["connecting", "open", "waiting", "connecting", "open"]);
});

test("silence is asked about, and a server that does not answer is given up", async () => {
  const { page, states } = openInbox();
  page.last.open();
  page.pass(29_999);
  expect(page.last.sent).toEqual([]);
  page.pass(1);
  expect(page.last.sent).toEqual(["__ping__"]);
  page.last.receive("__pong__");
  page.pass(30_000);
  expect(page.last.sent).toHaveLength(2);
  page.pass(4_000);
  expect(page.connections[0]?.isClosed).toBe(true);
  expect(states.at(-1)).toBe("waiting");
});

test("a login that has ended ends the inbox; a server that is away does not", async () => {
  const { page, states } = openInbox();
  page.status = 503;
  page.last.break();
  await confirm();
  expect(states.at(-1)).toBe("waiting");
  page.passToNextAttempt();
  page.status = 401;
  page.last.break();
  await confirm();
  expect(page.asked.at(-1)).toEqual({ url: "https://host.example/api/me", headers: { Authorization: "Bearer jwt" } });
  expect(states.at(-1)).toBe("refused");
  page.pass(60_000);
  expect(page.connections).toHaveLength(2);
});

test("without a network it says so, and connects at once when there is one; who has left stays away", () => {
  const { page, socket, states } = openInbox();
  page.last.open();
  page.signal("offline");
  expect(states.at(-1)).toBe("offline");
  page.signal("online");
  expect(page.connections).toHaveLength(2);
  page.last.open();
  socket.close();
  page.pass(60_000);
  expect(states.at(-1)).toBe("closed");
  expect(page.connections).toHaveLength(2);
});
