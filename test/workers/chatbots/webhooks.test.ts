import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { tellAccountEvents } from "../../../src/domain/channels/webhook/tell-account-events.ts";
import { openStage } from "../../contract/chatbots/stage.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { makeReceiver } from "../webhooks/webhook-fixture.ts";

const password = "a-sound-password";

test("a receiver hears of a conversation under the document's names, in order, and of nothing else", async () => {
  const stage = await openStage();
  const receiver = makeReceiver();
  const events = ["conversation.started", "message.received", "message.sent", "conversation.ended"];
  await stage.data("POST", "/api/v1/webhooks", { url: receiver.url, events });
  const path = `/api/v1/chatbots/${stage.chatbotId}/conversation`;
  const { conversationId } = await stage.data("POST", path, { message: "Hello", userId: "customer-17" });
  await stage.owner.call("POST", `/api/dialogs/${conversationId}/notes`, { json: { text: "Not for them." } });
  await stage.owner.call("POST", `/api/dialogs/${conversationId}/messages`, { json: { text: "I am Ada." } });
  await stage.data("POST", `${path}/end`, { conversationId });
  const heard = await receiver.heard(5);
  expect(heard.map(({ type, data }) => [type, data.message?.sender])).toEqual([
    ["conversation.started", undefined],
    ["message.received", "user"],
    ["message.sent", "assistant"],
    ["message.sent", "operator"],
    ["conversation.ended", undefined],
  ]);
  expect(new Set(heard.map(({ data }) => data.dialog.id))).toEqual(new Set([conversationId]));
});

test("a receiver hears of new chatbots and users of its account once, also when they are told again", async () => {
  const stage = await openStage();
  const receiver = makeReceiver();
  const events = ["chatbot.created", "user.registered"];
  const webhook = await stage.data("POST", "/api/v1/webhooks", { url: receiver.url, events });
  const made = await stage.data("POST", "/api/v1/chatbots", { name: "Sales" });
  const login = { email: `${crypto.randomUUID()}@example.com`, password, first_name: "Boris" };
  await stage.owner.call("POST", "/api/operators", { json: login });
  await until(() => tellAccountEvents(compose(env)).then(() => receiver.heard(2)));
  const heard = await receiver.received();
  expect(heard.map(({ type }) => type).sort()).toEqual(["chatbot.created", "user.registered"]);
  const data = Object.fromEntries(heard.map(({ type, data: told }) => [type, told]));
  expect(data["chatbot.created"].assistant).toMatchObject({ id: made.id, name: "Sales" });
  expect(data["user.registered"].user).toMatchObject({ email: login.email, role: "operator", first_name: "Boris" });
  const listed = await stage.owner.call("GET", `/api/webhooks/${webhook.id}/deliveries`);
  expect(listed.body).toMatchObject([{ dialog_id: null }, { dialog_id: null }]);
  const replayed = await stage.owner.call("POST", `/api/webhooks/${webhook.id}/deliveries/${listed.body[0].id}/replay`);
  expect(replayed.status).toBe(200);
  expect((await receiver.heard(3)).map(({ id }) => id).sort()).toEqual(
    [...heard.map(({ id }) => id), heard[1]?.id].sort(),
  );
});

test("administrators hear of every registration, other accounts do not", async () => {
  const [stage, other] = await Promise.all([openStage(), openStage()]);
  await env.DB.prepare("UPDATE users SET role = 'admin' WHERE id = ?").bind(stage.owner.id).run();
  const [receiver, deaf] = [makeReceiver(), makeReceiver()];
  await stage.data("POST", "/api/v1/webhooks", { url: receiver.url, events: ["user.registered"] });
  await other.data("POST", "/api/v1/webhooks", { url: deaf.url, events: ["user.registered"] });
  const json = { email: `${crypto.randomUUID()}@example.com`, password };
  await api.call("POST", "/api/v1/auth/register", { json, headers: { "cf-connecting-ip": crypto.randomUUID() } });
  await until(async () => {
    await tellAccountEvents(compose(env));
    const emails = (await receiver.received()).map(({ data }) => data.user.email);
    expect(emails).toContain(json.email);
  });
  expect(await deaf.received()).toEqual([]);
});
