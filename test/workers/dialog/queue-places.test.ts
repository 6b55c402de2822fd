import { evictDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { inboxOf, makeDialogs } from "./inbox-client.ts";
import { openSocket, type SocketClient } from "./socket-client.ts";

/** Where the visitor of a socket stands, as it was told last; undefined while it does not wait. */
function placeOf(socket: SocketClient): number | undefined {
  const last = socket.signs.findLast(({ type }) => type === "presence");
  return last?.type === "presence" ? last.queue_position : undefined;
}

/** Three visitors who have asked for a person one after another. */
async function queueOfThree() {
  const account = await api.makeAccount();
  const ids = await makeDialogs(account, 3);
  const sockets = await Promise.all(ids.map((id) => openSocket(id, { token: account.token })));
  const act = (verb: string, at: number) => account.call("POST", `/api/${verb}`, { json: { dialog_id: ids[at] } });
  for (const at of [0, 1, 2]) await act("request", at);
  await until(() => expect(sockets.map(placeOf)).toEqual([1, 2, 3]));
  return { account, ids, sockets, act };
}

test("who waits for a person moves on when those before are helped, or leave", async () => {
  const { sockets, act } = await queueOfThree();
  await act("takeover", 0);
  await until(() => expect(sockets.map(placeOf)).toEqual([undefined, 1, 2]));
  await act("cancel", 1);
  await until(() => expect(sockets.map(placeOf)).toEqual([undefined, undefined, 1]));
});

test("a newcomer to a dialog that waits is told its place as it is now, also after everything was forgotten", async () => {
  const { account, ids, act } = await queueOfThree();
  await act("takeover", 0);
  const late = await openSocket(ids[2] as number, { token: account.token });
  await until(() => expect(placeOf(late)).toBe(2));
  late.close();
  await evictDurableObject(await inboxOf(account));
  await evictDurableObject(env.DIALOG_ROOM.getByName(String(ids[2])));
  await act("cancel", 1);
  const later = await openSocket(ids[2] as number, { token: account.token });
  await until(() => expect(placeOf(later)).toBe(1));
  await act("cancel", 2);
  await until(() => expect(placeOf(later)).toBeUndefined());
  await act("request", 2);
  await until(() => expect(placeOf(later)).toBe(1));
});
