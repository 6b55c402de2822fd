import { evictDurableObject } from "cloudflare:test";
import { afterEach, expect, test, vi } from "vitest";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { inboxOf, makeDialogs, makeOperator, openInbox } from "./inbox-client.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("a status holds for all windows of an operator, for nobody else, and through a restart", async () => {
  const owner = await api.makeAccount();
  const boris = await makeOperator(owner, "Boris");
  const [one, two, other] = await Promise.all([boris, boris, owner].map(({ token }) => openInbox(token)));
  one?.send({ type: "set_status", status: "away" });
  const shown = [
    { id: owner.id, name: "Ada", status: "online", active_dialogs: 0 },
    { id: boris.id, name: "Boris", status: "away", active_dialogs: 0 },
  ];
  for (const inbox of [one, two, other]) await until(() => expect(inbox?.last("presence")?.operators).toEqual(shown));
  one?.close();
  await evictDurableObject(await inboxOf(owner));
  const late = await openInbox(boris.token);
  await until(() => expect(late.last("presence")?.operators).toEqual(shown));
  late.send({ type: "set_status", status: "online" });
  await until(() => expect(other?.last("presence")?.operators[1]?.status).toBe("online"));
});

test("what is no frame of the inbox is refused, changes nothing, and keeps the socket open", async () => {
  const owner = await api.makeAccount();
  const inbox = await openInbox(owner.token);
  const refused: [unknown, string][] = [
    ["{", "MALFORMED_FRAME"],
    ["[]", "MALFORMED_FRAME"],
    ["null", "MALFORMED_FRAME"],
    [{ type: "set_status", status: "x".repeat(5_000) }, "MALFORMED_FRAME"],
    [{ type: "take", dialog_id: 1 }, "UNKNOWN_FRAME"],
    [{}, "UNKNOWN_FRAME"],
    [{ type: "set_status" }, "VALIDATION_ERROR"],
    [{ type: "set_status", status: "gone" }, "VALIDATION_ERROR"],
    [{ type: "set_status", status: ["away"] }, "VALIDATION_ERROR"],
  ];
  for (const [index, [frame, code]] of refused.entries()) {
    inbox.send(frame);
    await until(() => expect(inbox.frames.filter(({ type }) => type === "error")).toHaveLength(index + 1));
    expect(inbox.last("error")?.error.code).toBe(code);
  }
  const late = await openInbox(owner.token);
  await until(() => expect(late.last("presence")?.operators).toMatchObject([{ status: "online" }]));
  inbox.send({ type: "set_status", status: "away" });
  await until(() => expect(late.last("presence")?.operators).toMatchObject([{ status: "away" }]));
});

test("a socket that sends too many frames is refused the rest, and another one is not", async () => {
  const owner = await api.makeAccount();
  const [busy, calm] = [await openInbox(owner.token), await openInbox(owner.token)];
  for (let sent = 0; sent < 30; sent += 1) busy.send({ type: "set_status", status: "online" });
  busy.send({ type: "set_status", status: "away" });
  await until(() => expect(busy.last("error")?.error.code).toBe("RATE_LIMIT_EXCEEDED"));
  expect(busy.last("presence")?.operators[0]?.status).toBe("online");
  calm.send({ type: "set_status", status: "away" });
  await until(() => expect(busy.last("presence")?.operators[0]?.status).toBe("away"));
});

test("a client that pinged once and then fell silent is closed and is not here; one that never pings stays", async () => {
  const owner = await api.makeAccount();
  const boris = await makeOperator(owner, "Boris");
  const [silent, never] = [await openInbox(boris.token), await openInbox(owner.token)];
  silent.send("__ping__");
  await until(() => expect(silent.bare).toEqual(["__pong__"]));
  const [dialogId] = await makeDialogs(owner, 1);
  const request = () => owner.call("POST", "/api/request", { json: { dialog_id: dialogId } });
  vi.setSystemTime(Date.now() + 149_000);
  await request();
  await until(() => expect(never.last("queue")?.waiting).toHaveLength(1));
  expect(never.last("presence")?.operators).toHaveLength(2);
  vi.setSystemTime(Date.now() + 10_000);
  const known = never.frames.length;
  await owner.call("POST", "/api/cancel", { json: { dialog_id: dialogId } });
  await until(() => expect(silent.closedWith).toBe(4408));
  await until(() => expect(never.last("presence")?.operators.map(({ id }) => id)).toEqual([owner.id]));
  expect(never.closedWith).toBeNull();
  for (const frame of never.frames.slice(known)) {
    if (frame.type === "presence") expect(frame.operators).toHaveLength(1);
  }
});
