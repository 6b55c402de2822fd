import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { WebSocket as PackageSocket } from "ws";
import { createClient, withCredential } from "../../../sdks/javascript/src/core/client.ts";
import type { DialogState } from "../../../sdks/javascript/src/socket/dialog-socket.ts";
import type { TeamFrame } from "../../../sdks/javascript/src/socket/generated/frames.ts";
import { openDialog } from "../../../sdks/javascript/src/socket/open-dialog.ts";
import { freePort } from "../../support/free-port.ts";
import { fakePlatform } from "./fake-platform.ts";
import { FakeSocket } from "./fake-socket.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const entry = (seq: number) => ({ type: "dialog_status", dialog_id: 7, seq, status: "active", timestamp: "" });

/** A dialog on sockets of the test's own, and what its loop has read. */
async function connect(answers: Response[] = []) {
  const sockets: FakeSocket[] = [];
  const platform = fakePlatform(answers);
  const WebSocket = class extends FakeSocket {
    constructor(url: string) {
      super(url);
      sockets.push(this);
    }
  } as unknown as typeof globalThis.WebSocket;
  const dialog = openDialog(platform.client, 7, { afterSeq: 0, WebSocket });
  const frames: TeamFrame[] = [];
  const reading = (async () => {
    for await (const frame of dialog) frames.push(frame);
  })();
  reading.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(0);
  const last = () => sockets.at(-1) as FakeSocket;
  return { dialog, sockets, frames, reading, last, ...platform };
}

const seqsOf = (frames: TeamFrame[]) => frames.flatMap((frame) => ("seq" in frame ? [frame.seq] : []));

test("every entry comes once and in order: what is missing is asked for, what came twice is dropped", async () => {
  const { dialog, last, frames, sockets, reading } = await connect();
  expect(last().url).toBe("wss://platform.example/ws/dialogs/7?batch=1&after_seq=0&token=t&internal=1");
  last().open();
  last().receive(entry(1), entry(2), entry(2), entry(5));
  await vi.advanceTimersByTimeAsync(0);
  expect([sockets[0]?.isClosed, sockets.length]).toEqual([true, 2]);
  expect(last().url).toContain("after_seq=2&");
  last().open();
  last().receive(entry(3), entry(4), entry(5));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(seqsOf(frames)).toEqual([1, 2, 3, 4, 5]);
  expect(last().sent).toEqual(['{"type":"received","seq":5}']);
  dialog.close();
  await reading;
  expect([dialog.lastSeq, last().isClosed]).toEqual([5, true]);
});

test("a message is sent again under its id after every reconnect, in order, until it is stored or refused", async () => {
  const { dialog, last, sockets } = await connect([Response.json({})]);
  const first = dialog.send("one");
  const second = dialog.send("two");
  last().open();
  const sent = [...last().sent];
  expect(sent.map((each) => JSON.parse(each).text)).toEqual(["one", "two"]);
  last().lose(1006);
  await vi.advanceTimersByTimeAsync(500);
  expect(sockets).toHaveLength(2);
  last().open();
  expect(last().sent).toEqual(sent);
  const [a, b] = sent.map((each) => JSON.parse(each).client_message_id);
  last().receive({ type: "ack", dialog_id: 7, client_message_id: a, message_id: 1, seq: 1, duplicate: true });
  last().receive({
    type: "error",
    dialog_id: 7,
    client_message_id: b,
    error: { code: "DIALOG_ARCHIVED", message: "It is archived." },
  });
  expect(await first).toMatchObject({ seq: 1 });
  await expect(second).rejects.toMatchObject({ code: "DIALOG_ARCHIVED", message: "It is archived." });
  dialog.close();
});

test("a silent server is left, and a refused handshake ends the loop with the platform's error", async () => {
  const refusal = { detail: "No such dialog.", error: { code: "NOT_FOUND", message: "Нет" } };
  const { dialog, last, sockets, reading } = await connect([Response.json(refusal, { status: 404 })]);
  last().open();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(last().sent).toEqual(["__ping__"]);
  await vi.advanceTimersByTimeAsync(4_000 + 15_000);
  expect(sockets.length).toBeGreaterThan(1);
  last().lose(1006);
  await expect(reading).rejects.toMatchObject({ name: "ApiError", status: 404 });
  await expect(dialog.send("late")).rejects.toMatchObject({ name: "ApiError", status: 404 });
});

test("with the package ws, a platform that is not there is waited for", async () => {
  vi.useRealTimers();
  const client = createClient({ url: `http://127.0.0.1:${await freePort()}`, credential: { token: "t" } });
  const isWaiting = new Promise<void>((resolve) => {
    const onState = (state: DialogState) => void (state === "waiting" && resolve());
    const dialog = openDialog(client, 7, { WebSocket: PackageSocket as never, onState });
    onTestFinished(() => dialog.close());
  });
  await isWaiting;
});

test("a runtime without a WebSocket says so at once", () => {
  vi.stubGlobal("WebSocket", undefined);
  const { client } = fakePlatform([]);
  expect(() => openDialog(client, 7)).toThrow("This runtime has no WebSocket");
});

test("a resync is answered, and a visitor connects with the site token and the guest id", async () => {
  const { client, last, dialog } = await connect();
  last().open();
  last().receive(entry(1), { type: "resync", dialog_id: 7, after_seq: 1, timestamp: "" });
  expect(last().sent).toEqual(['{"type":"resume","after_seq":1}']);
  dialog.close();
  const urls: string[] = [];
  const WebSocket = class extends FakeSocket {
    constructor(url: string) {
      super(url);
      urls.push(url);
    }
  } as unknown as typeof globalThis.WebSocket;
  const visitor = withCredential(client, { siteToken: "st", guestId: "g.1" });
  const visited = openDialog(visitor, 7, { WebSocket });
  await vi.advanceTimersByTimeAsync(0);
  expect(urls).toEqual(["wss://platform.example/ws/dialogs/7?batch=1&token=st&guest_id=g.1"]);
  visited.close();
});
