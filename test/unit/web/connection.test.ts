import { expect, test } from "vitest";
import { DialogSocket } from "../../../src/web/lib/dialog-socket.ts";
import { confirm, FakePage } from "./fake-page.ts";
import { joinFake } from "./join-fake.ts";
import { messageFrame } from "./server-frames.ts";

test("attempts that fail wait longer and longer; a connection that held begins anew", async () => {
  const { page } = joinFake();
  const waits: number[] = [];
  const fail = async () => {
    page.last.break();
    await confirm();
    waits.push(page.passToNextAttempt());
  };
  for (let attempt = 0; attempt < 6; attempt += 1) await fail();
  page.last.open();
  await fail();
  page.last.open();
  page.pass(5000);
  await fail();
  expect(waits).toEqual([500, 1000, 2000, 4000, 7500, 7500, 7500, 250]);
});

test("visible and online end a wait at once, and begin no second attempt", () => {
  for (const signal of ["visible", "online"] as const) {
    const { page } = joinFake();
    page.last.break();
    page.signal(signal);
    expect(page.connections).toHaveLength(2);
    page.signal(signal);
    page.pass(5000);
    expect(page.connections).toHaveLength(2);
  }
});

test("offline is told at once, tried all the same, and what is sent meanwhile waits", () => {
  const { page, socket, states } = joinFake();
  page.last.open();
  page.signal("offline");
  expect(page.connections[0]?.isClosed).toBe(true);
  socket.send("hello");
  page.pass(500);
  page.last.break();
  page.signal("online");
  page.last.open();
  expect(page.last.texts()).toEqual(["hello"]);
  expect(states).toEqual(["connecting", "open", "offline", "connecting", "open"]);
  expect(page.asked).toEqual([]);
});

test("a handshake that never ends is given up", () => {
  const { page, states } = joinFake();
  page.pass(10_000);
  expect(page.connections[0]?.isClosed).toBe(true);
  expect(states).toEqual(["connecting", "waiting"]);
});

test("a page that becomes visible again pings, and closes a connection that does not respond", () => {
  const { page, socket } = joinFake();
  page.last.open();
  page.signal("visible");
  expect(page.last.sent).toEqual(["__ping__"]);
  page.last.receive("__pong__");
  page.pass(5000);
  expect(socket.state).toBe("open");
  page.signal("visible");
  page.pass(4000);
  expect([socket.state, page.connections[0]?.isClosed]).toEqual(["waiting", true]);
});

test("a message that nobody answers gives the connection up", () => {
  const { page, socket } = joinFake();
  page.last.open();
  socket.send("one");
  page.pass(3000);
  socket.send("two");
  page.pass(1000);
  expect(socket.state).toBe("waiting");
});

test("a long silence is broken, twice a minute by a page that is seen and once by one that is not", () => {
  const { page } = joinFake();
  page.last.open();
  const pingsIn = (ms: number) => {
    let pings = 0;
    for (const end = page.now() + ms; page.now() < end; ) {
      const { length } = page.last.sent;
      page.pass(1000);
      for (const _ping of page.last.sent.slice(length)) {
        pings += 1;
        page.last.receive("__pong__");
      }
    }
    return pings;
  };
  expect(pingsIn(120_000)).toBe(4);
  page.visible = false;
  pingsIn(60_000);
  expect(pingsIn(600_000)).toBe(10);
  expect(page.connections).toHaveLength(1);
});

test("the server's own heartbeat is answered and is no frame", () => {
  const { page, socket } = joinFake();
  page.last.open();
  page.last.receive("__ping__");
  page.last.receive("not a frame");
  page.last.receive({ type: "of tomorrow" });
  expect([page.last.sent, socket.state]).toEqual([["__pong__"], "open"]);
});

test("a refusal ends it: one request shows what the handshake hides", async () => {
  for (const status of [401, 404]) {
    const { page, socket, states } = joinFake();
    page.status = status;
    page.last.break();
    await confirm();
    expect(states.at(-1)).toBe(`refused ${status}`);
    expect(page.asked.map(({ url }) => url)).toEqual(["https://host.example/api/dialogs/7/status"]);
    page.signal("online");
    page.pass(3_600_000);
    expect([page.connections.length, page.load]).toEqual([1, [0, 0]]);
    expect(() => socket.send("hello")).toThrow("refused");
  }
});

test("a server that is down or busy is no refusal, and one that refuses later is", async () => {
  const { page, socket } = joinFake();
  page.last.open();
  page.pass(10_000);
  for (const status of [0, 503, 429]) {
    page.status = status;
    page.last.break();
    await confirm();
    page.passToNextAttempt();
    await confirm();
    expect(socket.state).toBe("connecting");
  }
  page.status = 401;
  page.last.break();
  await confirm();
  expect(socket.state).toBe("refused");
});

test("nothing is asked when a connection that had opened is lost, and one question at a time otherwise", async () => {
  const { page } = joinFake();
  page.last.open();
  page.last.break();
  page.signal("online");
  expect(page.asked).toHaveLength(0);
  page.last.break();
  page.signal("online");
  page.last.break();
  expect(page.asked).toHaveLength(1);
  await confirm();
  page.signal("online");
  page.last.break();
  expect(page.asked).toHaveLength(2);
});

test("a session that the server ends is checked at once, and a token that is still valid reconnects", async () => {
  const { page, socket } = joinFake();
  page.status = 200;
  page.last.open();
  page.last.break(4401);
  await confirm();
  expect([page.asked.length, socket.state]).toEqual([1, "waiting"]);
  page.passToNextAttempt();
  page.last.open();
  page.status = 401;
  page.last.break(4401);
  await confirm();
  expect([page.asked.length, socket.state]).toEqual([2, "refused"]);
});

test("a refusal that comes after the next attempt has opened is stale", async () => {
  const { page, socket } = joinFake();
  page.status = 404;
  page.last.break();
  page.signal("online");
  page.last.open();
  await confirm();
  expect(socket.state).toBe("open");
});

test("leaving is final and leaves nothing behind", () => {
  const { page, socket, states } = joinFake();
  page.last.open();
  socket.close();
  socket.close();
  page.last.receive(messageFrame(1));
  page.last.break();
  page.pass(3_600_000);
  expect([page.last.isClosed, page.connections.length, page.load]).toEqual([true, 1, [0, 0]]);
  expect(states).toEqual(["connecting", "open", "closed"]);
});

test("the credentials are asked for before every attempt", () => {
  const page = new FakePage();
  let token = "old";
  new DialogSocket({ dialogId: 7, credentials: () => ({ accessToken: token }) }, page);
  token = "new";
  page.last.break();
  page.passToNextAttempt();
  expect(page.connections.map(({ url }) => url.searchParams.get("token"))).toEqual(["old", "new"]);
});
