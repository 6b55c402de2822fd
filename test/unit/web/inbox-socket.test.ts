import { expect, test } from "vitest";
import { InboxSocket } from "../../../src/web/lib/inbox-socket.ts";
import { FakePage, settle } from "./fake-page.ts";

function openFake() {
  const page = new FakePage();
  const socket = new InboxSocket({ accessToken: () => "jwt" }, page);
  const states: string[] = [];
  socket.onState((state, refusal) => states.push(refusal === null ? state : `${state} ${refusal}`));
  return { page, socket, states };
}

const pings = (page: FakePage) => page.last.sent.filter((data) => data === "__ping__").length;

test("it says that the operator is here all the time, hidden or not, and however much the server says", () => {
  const { page } = openFake();
  page.last.open();
  page.visible = false;
  for (let second = 0; second < 300; second += 1) {
    page.last.receive(second % 30 === 0 ? "__pong__" : { type: "queue" });
    page.pass(1_000);
  }
  expect(pings(page)).toBeGreaterThanOrEqual(10);
  expect(page.connections).toHaveLength(1);
});

test("a server that does not answer is given up, and the inbox comes back", () => {
  const { page, states } = openFake();
  page.last.open();
  page.last.receive("__pong__");
  page.pass(30_000 + 4_000);
  expect(page.connections[0]?.isClosed).toBe(true);
  page.passToNextAttempt();
  page.last.open();
  expect(page.last.url.href).toBe("wss://host.example/ws/inbox?token=jwt");
  expect(states).toEqual(["connecting", "open", "waiting", "connecting", "open"]);
});

test("a status is told when there is a connection, again while it was not answered, and then no more", () => {
  const { page, socket } = openFake();
  socket.setStatus("away");
  page.last.open();
  page.last.break();
  page.passToNextAttempt();
  page.last.open();
  const told = () => page.last.sent.filter((data) => data.startsWith("{")).map((data) => JSON.parse(data));
  expect(told()).toEqual([{ type: "set_status", status: "away" }]);
  page.last.receive({ type: "presence" });
  page.last.break();
  page.passToNextAttempt();
  page.last.open();
  expect(told()).toEqual([]);
  socket.setStatus("online");
  expect(told()).toEqual([{ type: "set_status", status: "online" }]);
});

test("a token that is refused ends it; a server that is away does not", async () => {
  const { page, states } = openFake();
  page.status = 503;
  page.last.break();
  await settle();
  page.passToNextAttempt();
  page.status = 401;
  page.last.break();
  await settle();
  expect(page.asked.at(-1)).toEqual({ url: "https://host.example/api/me", headers: { Authorization: "Bearer jwt" } });
  expect(states.at(-1)).toBe("refused 401");
  expect(page.load).toEqual([0, 0]);
});

test("frames reach who listens for them, and nobody after close", () => {
  const { page, socket, states } = openFake();
  const seen: string[] = [];
  const stop = socket.on("queue", (frame) => seen.push(frame.type));
  page.last.open();
  page.last.receive({ type: "queue" });
  page.last.receive({ type: "presence" });
  stop();
  page.last.receive({ type: "queue" });
  expect(seen).toEqual(["queue"]);
  socket.close();
  expect(states.at(-1)).toBe("closed");
  expect(page.load).toEqual([0, 0]);
});
