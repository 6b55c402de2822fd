import { evictDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { until } from "../../support/until.ts";
import { openSocket, type SocketClient } from "../dialog/socket-client.ts";
import { limited } from "../limited.ts";
import { openSite, type Site, type Visit } from "./visitor-client.ts";

const address = () => `192.0.2.${crypto.randomUUID()}`;
const from = (client: string) => ({ "cf-connecting-ip": client });

/** A visitor whose dialog an operator has, so that the assistant stays silent. */
async function visitOperator(site: Site, headers: Record<string, string> = {}): Promise<Visit> {
  const visit = await site.visit(headers);
  await site.account.call("POST", `/api/dialogs/${visit.dialogId}/takeover`, { json: {} });
  return visit;
}

function socketOf(site: Site, visit: Visit, headers: Record<string, string> = {}, dialogId = visit.dialogId) {
  return openSocket(dialogId, { token: site.siteToken, guest_id: visit.guestId }, headers);
}

/** Sends messages and waits until each is acknowledged or refused; returns how many were acknowledged. */
async function say(socket: SocketClient, count: number): Promise<number> {
  const before = replies(socket).length;
  for (let n = 0; n < count; n++) {
    socket.send({ type: "send_message", text: `word ${n}`, client_message_id: crypto.randomUUID() });
  }
  await until(() => expect(replies(socket).length - before).toBe(count));
  return replies(socket)
    .slice(before)
    .filter(({ type }) => type === "ack").length;
}

const replies = ({ frames }: SocketClient) => frames.filter(({ type }) => type === "ack" || type === "error");

test("a visitor writes 50 messages a minute into a dialog, whatever sockets it opens, after hibernation and over REST", async () => {
  const site = await openSite();
  const visit = await visitOperator(site);
  let accepted = 0;
  for (let connection = 0; connection < 5; connection++) {
    const socket = await socketOf(site, visit);
    accepted += await say(socket, 20);
    socket.close();
    if (connection === 1) await evictDurableObject(env.DIALOG_ROOM.getByName(String(visit.dialogId)));
  }
  expect(accepted).toBe(50);
  const path = `/api/site/dialogs/${visit.dialogId}/messages`;
  const refused = await visit.call("POST", path, { json: { text: "One more" } });
  expect(refused.status).toBe(429);
  expect(refused.body.error.code).toBe("RATE_LIMIT_EXCEEDED");
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await visit.call("GET", path)).body.messages).toHaveLength(50);
});

test("a resend over the limit is still the first message, not a refused one", async () => {
  const site = await openSite();
  const visit = await visitOperator(site);
  const socket = await socketOf(site, visit);
  socket.send({ type: "send_message", text: "First", client_message_id: "first" });
  await socket.until("ack");
  await say(socket, 60);
  socket.send({ type: "send_message", text: "First", client_message_id: "first" });
  await socket.until("ack", (frame) => frame.duplicate);
});

test("an operator's own count is not the visitor's", async () => {
  const site = await openSite();
  const visit = await visitOperator(site);
  const visitor = await socketOf(site, visit);
  expect(await say(visitor, 55)).toBe(50);
  const operator = await openSocket(visit.dialogId, { token: site.account.token });
  expect(await say(operator, 55)).toBe(50);
});

test("a contact writes 50 messages a minute over all its dialogs at once", async () => {
  const site = await openSite();
  const visit = await visitOperator(site);
  const dialogs = [visit.dialogId];
  for (let more = 0; more < 3; more++) {
    const { body } = await visit.call("POST", "/api/site/dialogs", { json: { guest_id: visit.guestId } });
    await site.account.call("POST", `/api/dialogs/${body.id}/takeover`, { json: {} });
    dialogs.push(body.id);
  }
  // Other addresses are no way around it.
  const sockets = await Promise.all(dialogs.map((id) => socketOf(site, visit, from(address()), id)));
  const accepted = await Promise.all(sockets.map((socket) => say(socket, 25)));
  expect(accepted.reduce((sum, one) => sum + one)).toBe(50);
});

test("new contacts of one network share 200 messages a minute, and another address is not concerned", async () => {
  const site = await openSite();
  const network = `2001:db8:${Math.floor(Math.random() * 65_536).toString(16)}:1`;
  const visits = await Promise.all(
    Array.from({ length: 6 }, async (_, at) => {
      const headers = from(`${network}::${at + 1}`);
      const visit = await visitOperator(site, headers);
      return { visit, socket: await socketOf(site, visit, headers) };
    }),
  );
  const accepted = await Promise.all(visits.map(({ socket }) => say(socket, 45)));
  expect(accepted.reduce((sum, one) => sum + one)).toBe(200);
  const neighbour = from(`${network.slice(0, -1)}2::1`);
  expect(await say(await socketOf(site, await visitOperator(site, neighbour), neighbour), 5)).toBe(5);
});

test("a contact starts 30 dialogs an hour, and all contacts of one address 100", async () => {
  const site = await openSite();
  const client = limited();
  const { limits } = compose(env);
  const network = address();
  const start = (json: object, from: Record<string, string>) =>
    client.call("POST", "/api/site/dialogs", { json, headers: { "x-site-token": site.siteToken, ...from } });
  const { guest_id } = (await start({}, from(network))).body;
  const own = await Promise.all(Array.from({ length: 35 }, () => start({ guest_id }, from(address()))));
  expect(own.filter(({ status }) => status === 201)).toHaveLength(30);
  for (let n = 1; n < 95; n++) await limits.take(`site:${site.assistantId}:${network}`, "dialogs", 1_000, 3_600_000);
  const minted = await Promise.all(Array.from({ length: 8 }, () => start({}, from(network))));
  expect(minted.filter(({ status }) => status === 201)).toHaveLength(5);
  expect(minted.find(({ status }) => status === 429)?.body.retry_after).toBeGreaterThan(60);
});

test("files are counted per contact and per address too", async () => {
  const site = await openSite();
  const client = limited();
  const { limits } = compose(env);
  const send = async (spent: (guestId: string, network: string) => [string, number]) => {
    const network = address();
    const visit = await site.visit(from(network));
    const [principal, count] = spent(visit.guestId, network);
    const hour = 3_600_000;
    for (let n = 0; n < count; n++) await limits.take(principal, "files", 1_000, hour);
    const headers = { "x-site-token": site.siteToken, "x-guest-id": visit.guestId, ...from(network) };
    const form = { file: new File(["Words"], "note.txt") };
    const path = `/api/dialogs/${visit.dialogId}/files`;
    return [await client.call("POST", path, { form, headers }), await client.call("POST", path, { form, headers })];
  };
  const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status);
  const { assistantId } = site;
  expect(statuses(await send((guest) => [`guest:${assistantId}:${guest}`, 29]))).toEqual([201, 429]);
  expect(statuses(await send((_, network) => [`site:${assistantId}:${network}`, 59]))).toEqual([201, 429]);
});

test("a visitor has ten sockets in a dialog and twenty in all, and closing one makes room", async () => {
  const site = await openSite();
  const visit = await site.visit();
  const open = async (dialogId: number) => {
    const url = `http://localhost/ws/dialogs/${dialogId}?token=${site.siteToken}&guest_id=${visit.guestId}`;
    const response = await exports.default.fetch(url, { headers: { Upgrade: "websocket" } });
    response.webSocket?.accept();
    return response;
  };
  const first = await Promise.all(Array.from({ length: 12 }, () => open(visit.dialogId)));
  expect(first.filter(({ status }) => status === 101)).toHaveLength(10);
  const refused = first.find(({ status }) => status !== 101);
  expect(refused?.status).toBe(429);
  expect(await refused?.json()).toMatchObject({ error: { code: "RATE_LIMIT_EXCEEDED" }, retry_after: 30 });
  first.find(({ status }) => status === 101)?.webSocket?.close();
  await until(async () => expect((await open(visit.dialogId)).status).toBe(101));
  let elsewhere = 0;
  for (let dialog = 0; dialog < 3; dialog++) {
    const { body } = await visit.call("POST", "/api/site/dialogs", { json: { guest_id: visit.guestId } });
    const opened = await Promise.all(Array.from({ length: 8 }, () => open(body.id)));
    elsewhere += opened.filter(({ status }) => status === 101).length;
  }
  expect(elsewhere).toBeLessThanOrEqual(10);
  const other = await site.visit();
  expect((await socketOf(site, other)).closed).toBeNull();
});
