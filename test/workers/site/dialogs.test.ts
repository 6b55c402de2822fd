import { describe, expect, test } from "vitest";
import { api } from "../api.ts";
import { openSite } from "./visitor-client.ts";

describe.each(["/api/site", "/api/widget", "/api/site/widget"])("under %s", (base) => {
  test("a visitor starts a dialog, asks, is answered, polls for what is new, and comes back to it", async () => {
    const { siteToken, account } = await openSite();
    const query = `token=${siteToken}`;
    const started = await api.call("POST", `${base}/dialogs?${query}`, { json: { title: "Prices" } });
    expect(started.status).toBe(201);
    expect(started.body).toMatchObject({ title: "Prices", platform: "website", status: "active" });
    const { id, guest_id: guestId } = started.body;
    const mine = `${query}&guest_id=${guestId}`;
    const messages = `${base}/dialogs/${id}/messages?${mine}`;
    const asked = await api.call("POST", messages, { json: { content: "How much is it?", client_message_id: "q1" } });
    expect(asked.status).toBe(201);
    expect(asked.body.user_message).toMatchObject({ content: "How much is it?", sender: "user" });
    expect(asked.body.ai_response).toMatchObject({ sender: "assistant", outcome: "abstain" });
    const again = await api.call("POST", messages, { json: { text: "How much is it?", client_message_id: "q1" } });
    expect(again.body).toEqual(asked.body);
    const all = await api.call("GET", messages);
    expect(all.body.messages.map((message: { id: number }) => message.id)).toEqual([
      asked.body.user_message.id,
      asked.body.ai_response.id,
    ]);
    const nothingNew = await api.call("GET", `${messages}&after_seq=${all.body.last_seq}`);
    expect(nothingNew.body).toEqual({ messages: [], last_seq: all.body.last_seq });
    await account.call("POST", `/api/dialogs/${id}/messages`, { json: { text: "I can tell you." } });
    const news = await api.call("GET", `${messages}&after_seq=${all.body.last_seq}`);
    expect(news.body.messages).toMatchObject([{ sender: "operator", text: "I can tell you." }]);
    expect(news.body.last_seq).toBeGreaterThan(all.body.last_seq);
    const read = await api.call("GET", `${base}/dialogs/${id}?${mine}`);
    expect(read.body).toMatchObject({ id, last_message: "I can tell you." });
    const second = await api.call("POST", `${base}/dialogs?${mine}`, { json: {} });
    expect(second.body.guest_id).toBe(guestId);
    const list = await api.call("GET", `${base}/dialogs?${mine}`);
    expect(list.body).toMatchObject({ dialogs: [{ id: second.body.id }, { id }], has_more: false });
    const page = await api.call("GET", `${base}/dialogs?${mine}&limit=1`);
    expect(page.body).toMatchObject({ dialogs: [{ id: second.body.id }], has_more: true });
    const older = await api.call("GET", `${base}/dialogs?${mine}&before_id=${second.body.id}`);
    expect(older.body).toMatchObject({ dialogs: [{ id }], has_more: false });
  });
});

test("a visitor finds a dialog in the list as soon as something was said in it", async () => {
  const { account, visit } = await openSite();
  const visitor = await visit();
  const listed = () => visitor.call("GET", "/api/site/dialogs").then(({ body }) => body.dialogs[0].last_message);
  expect(await listed()).toBe(null);
  await account.call("POST", "/api/takeover", { json: { dialog_id: visitor.dialogId } });
  await visitor.call("POST", `/api/site/dialogs/${visitor.dialogId}/messages`, { json: { text: "Hello" } });
  expect(await listed()).toBe("Hello");
});

test("an answer comes as a stream where one is asked for", async () => {
  const visitor = await (await openSite()).visit();
  const { status, headers, body } = await visitor.call("POST", `/api/widget/dialogs/${visitor.dialogId}/messages`, {
    json: { content: "Hello" },
    headers: { accept: "text/event-stream" },
  });
  expect(status).toBe(201);
  expect(headers.get("content-type")).toContain("text/event-stream");
  expect(Number(headers.get("x-ratelimit-remaining"))).toBeGreaterThan(0);
  const events = [...String(body).matchAll(/^event: (\w+)$/gm)].map(([, name]) => name);
  expect([events[0], ...events.slice(-2)]).toEqual(["user_message", "ai_response", "done"]);
});

test("a visitor sees no other visitor's dialogs, of its own site or of another, and an owner sees all of its own", async () => {
  const [site, other] = await Promise.all([openSite(), openSite()]);
  const [ada, eve, stranger] = await Promise.all([site.visit(), site.visit(), other.visit()]);
  const paths = [`/api/site/dialogs/${ada.dialogId}`, `/api/widget/dialogs/${ada.dialogId}/messages`];
  for (const path of paths) {
    expect((await ada.call("GET", path)).status).toBe(200);
    expect((await site.account.call("GET", path)).status).toBe(200);
    for (const foreign of [eve, stranger, other.account]) expect((await foreign.call("GET", path)).status).toBe(404);
  }
  const say = `/api/site/dialogs/${ada.dialogId}/messages`;
  for (const foreign of [eve, stranger, other.account]) {
    expect((await foreign.call("POST", say, { json: { content: "Mine" } })).status).toBe(404);
  }
  const idsOf = ({ body }: { body: { dialogs: { id: number }[] } }) => body.dialogs.map((dialog) => dialog.id);
  expect(idsOf(await eve.call("GET", `/api/site/dialogs?guest_id=${ada.guestId}`))).toEqual([eve.dialogId]);
  const own = idsOf(await site.account.call("GET", "/api/site/dialogs"));
  expect(own.toSorted()).toEqual([ada.dialogId, eve.dialogId].toSorted());
  const filtered = await site.account.call("GET", `/api/site/dialogs?guest_id=${encodeURIComponent(ada.guestId)}`);
  expect(idsOf(filtered)).toEqual([ada.dialogId]);
  expect(idsOf(await other.account.call("GET", `/api/site/dialogs?guest_id=${ada.guestId}`))).toEqual([]);
});

test("guest ids that are not ours are refused: chosen, altered, unsigned, of another assistant", async () => {
  const [site, other] = await Promise.all([openSite(), openSite()]);
  const visitor = await site.visit();
  const foreign = await other.visit();
  const [random, signature] = visitor.guestId.split(".");
  const forged = ["guest-1", `${random}`, `${random}x.${signature}`, `${random}.${signature}x`, foreign.guestId, "."];
  forged.push(`${visitor.guestId}.more`, `${visitor.guestId}.`);
  for (const guestId of forged) {
    const headers = { "x-guest-id": guestId };
    const read = await visitor.call("GET", `/api/site/dialogs/${visitor.dialogId}/messages`, { headers });
    expect(read.status).toBe(401);
    expect(read.body.detail).toBe("The guest id is not valid.");
    const json = { guest_id: guestId };
    const shown = { "x-site-token": site.siteToken };
    expect((await api.call("POST", "/api/widget/dialogs", { json, headers: shown })).status).toBe(401);
  }
});

test("a visitor cannot speak as a person or the assistant, say nothing, or say two things", async () => {
  const visitor = await (await openSite()).visit();
  const say = (json: unknown) => visitor.call("POST", `/api/site/dialogs/${visitor.dialogId}/messages`, { json });
  for (const json of [
    { content: "Hi", sender: "operator" },
    { content: "Hi", sender: "assistant" },
    { content: "Hi", text: "Ho" },
    { content: "  " },
    { content: "x".repeat(20_001) },
    { content: 7 },
    {},
  ]) {
    expect((await say(json)).status, JSON.stringify(json).slice(0, 60)).toBe(422);
  }
  const said = await say({ text: "Hi", operator_name: "Boss" });
  expect(said.body.user_message).toMatchObject({ sender: "user" });
  expect(said.body.user_message.operator_name).toBeUndefined();
});

test("while a person has the dialog the AI is silent, and an archived one takes no message", async () => {
  const site = await openSite();
  const visitor = await site.visit();
  const say = () =>
    visitor.call("POST", `/api/widget/dialogs/${visitor.dialogId}/messages`, { json: { content: "Hello?" } });
  await site.account.call("POST", `/api/dialogs/${visitor.dialogId}/handoff/take`, { json: {} });
  expect((await say()).body).toMatchObject({ user_message: { text: "Hello?" }, ai_response: null });
  await site.account.call("POST", `/api/dialogs/${visitor.dialogId}/archive`);
  expect((await say()).body.error.code).toBe("DIALOG_ARCHIVED");
});
