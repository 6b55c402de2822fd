import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { connectNumber, newNumber, tellTwilio } from "./sms-fixture.ts";

async function owner() {
  const account = await api.makeAccount();
  const { body: assistant } = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const create = (fields: Record<string, unknown>) =>
    account.call("POST", "/api/channels", {
      json: {
        ...{ assistant_id: assistant.id, channel: "sms", provider: "twilio", address: newNumber() },
        ...{ provider_account: `AC${"1".repeat(32)}`, auth_token: "a token that nobody knows", ...fields },
      },
    });
  return { account, create };
}

test.concurrent("a channel is connected, read, changed and deleted, and shows no secret", async () => {
  const { account, channel, id, authToken, number, sid } = await connectNumber();
  expect(channel).toMatchObject({ status: "active", status_reason: null, address: number, provider_account: sid });
  expect(channel.webhook_url).toBe(`http://localhost:8000/webhooks/sms/${id}`);
  expect(channel.secrets).toEqual({ auth_token: `***${authToken.slice(-4)}` });
  const listed = await account.call("GET", "/api/channels");
  expect(listed.body).toEqual([channel]);
  expect(JSON.stringify(listed.body)).not.toContain(authToken);
  const renamed = await account.call("PATCH", `/api/channels/${id}`, {
    json: { name: "Harbour", auth_token: channel.secrets.auth_token },
  });
  expect(renamed.body).toMatchObject({ name: "Harbour", status: "active" });
  expect((await account.call("DELETE", `/api/channels/${id}`)).status).toBe(200);
  expect((await account.call("GET", `/api/channels/${id}`)).status).toBe(404);
  expect((await account.call("GET", "/api/channels")).body).toEqual([]);
});

test.concurrent("a token that Twilio does not accept shows in the status, and messages wait for another", async () => {
  const { account, id, sid, authToken, visitor } = await connectNumber();
  const ann = visitor();
  await tellTwilio("change", sid, { authToken: "rotated" });
  expect((await account.call("POST", `/api/channels/${id}/test`)).body).toMatchObject({ status: "failed" });
  await ann.say("Hello");
  await until(async () => expect((await ann.messages()).map(({ sender }) => sender)).toContain("assistant"));
  expect(await ann.received()).toEqual([]);
  await tellTwilio("change", sid, { authToken });
  const json = { auth_token: authToken };
  expect((await account.call("PATCH", `/api/channels/${id}`, { json })).body.status).toBe("active");
  await ann.heard(1);
});

test.concurrent("what waits for a channel that is deleted fails, and so does what is written afterwards", async () => {
  const { account, id, visitor, trouble } = await connectNumber();
  const ann = visitor();
  await ann.say("Hello");
  await ann.heard(1);
  const dialog = await ann.take();
  const write = (text: string) => account.call("POST", `/api/dialogs/${dialog}/messages`, { json: { text } });
  await trouble({ count: 1000, as: { status: 503 } });
  await write("One");
  await account.call("DELETE", `/api/channels/${id}`);
  await write("Two");
  await until(async () =>
    expect((await ann.messages()).filter(({ sender }) => sender === "operator")).toMatchObject([
      { text: "One", delivery_status: "failed", delivery_error: "The channel was deleted." },
      { text: "Two", delivery_status: "failed", delivery_error: "The channel was deleted." },
    ]),
  );
  expect(await ann.received()).toHaveLength(1);
});

test.concurrent("a disabled channel receives nothing and sends nothing, a deleted one is unknown", async () => {
  const { account, id, visitor, post } = await connectNumber();
  const ann = visitor();
  await account.call("PATCH", `/api/channels/${id}`, { json: { is_enabled: false } });
  expect(await ann.say("Hello")).toBe(200);
  expect(await ann.dialog()).toBeUndefined();
  await account.call("DELETE", `/api/channels/${id}`);
  expect(await post("", ann.form({ Body: "Hello" }))).toBe(401);
});

test.concurrent.each([
  ["a number that is none", { address: "harbour" }, "address"],
  ["an Account SID that is none", { provider_account: "AC1" }, "provider_account"],
  ["SMS by Meta", { provider: "meta", provider_account: "12345", sender_id: "12345" }, "provider"],
  [
    "Meta without an app secret",
    { channel: "whatsapp", provider: "meta", provider_account: "12345", sender_id: "12345", access_token: "t" },
    "app_secret",
  ],
  ["Twilio without a token", { auth_token: undefined }, "auth_token"],
])("%s is refused by name", async (_, fields, field) => {
  const { account, create } = await owner();
  const refused = await create(fields);
  expect(refused.status).toBe(422);
  expect(refused.body.error.details.field).toBe(field);
  expect((await account.call("GET", "/api/channels")).body).toEqual([]);
});

test.concurrent("an account has a number once, and an assistant of somebody else is none", async () => {
  const { create } = await owner();
  const address = newNumber();
  expect((await create({ address })).body).toMatchObject({ status: "failed" });
  expect((await create({ address: address.replace("+1", "1 ") })).status).toBe(409);
  const other = await connectNumber();
  expect((await create({ assistant_id: other.assistantId })).status).toBe(404);
});
