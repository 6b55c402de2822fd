import { createHmac } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { clientOf } from "../support/client.ts";
import { type FakeTwilio, startFakeTwilio, type TwilioMessage } from "../support/fake-twilio.ts";
import { type Server, startServer } from "../support/server.ts";
import { until } from "../support/until.ts";

let server: Server | undefined;
let twilio: FakeTwilio | undefined;

afterEach(async () => {
  await server?.kill();
  await twilio?.stop();
  if (server !== undefined) rmSync(server.stateDir, { recursive: true, force: true });
});

const sid = `AC${"5".repeat(32)}`;
const [authToken, number, phone] = ["a token of the test", "+14155550132", "+14155550199"];

test("kill -9 while SMS wait for Twilio: each is answered once, and a report of before reaches its message", async () => {
  twilio = await startFakeTwilio();
  const told = async (what: string, body: unknown = {}) => {
    const answer = await fetch(`${twilio?.url}/_fake/${what}/${sid}`, { method: "POST", body: JSON.stringify(body) });
    return (await answer.json()) as { messages: TwilioMessage[] };
  };
  await told("accounts", { authToken, numbers: [number] });
  const env = { TWILIO_API_ROOT: twilio.url };
  server = await startServer({ env });
  const { port, stateDir } = server;
  const account = await clientOf(fetch, server.url).makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  const json = { assistant_id: assistant.body.id, channel: "sms", provider: "twilio", address: number };
  const secrets = { provider_account: sid, auth_token: authToken };
  const { body: channel } = await account.call("POST", "/api/channels", { json: { ...json, ...secrets } });
  expect(channel.status).toBe("active");

  const post = async (end: string, form: Record<string, string>) => {
    const url = `${channel.webhook_url}${end}`;
    const signed = Object.keys(form)
      .sort()
      .reduce((text, name) => text + name + form[name], url);
    const signature = createHmac("sha1", authToken).update(signed).digest("base64");
    const headers = { "x-twilio-signature": signature };
    const target = `http://127.0.0.1:${port}${new URL(url).pathname}`;
    return (await fetch(target, { method: "POST", headers, body: new URLSearchParams(form) })).status;
  };
  const inbound = (at: number) => ({
    MessageSid: `SM${String(at).repeat(32)}`,
    From: phone,
    To: number,
    Body: `Hello ${at}`,
  });
  expect(await post("", inbound(1))).toBe(200);
  await until(async () => expect((await told("calls")).messages).toHaveLength(1));
  // Twilio is away: two answers wait.
  await told("troubles", { count: 1000, as: { status: 503 } });
  expect(await post("", inbound(2))).toBe(200);
  expect(await post("", inbound(3))).toBe(200);
  await server.kill();

  await told("change", { troubles: [] });
  server = await startServer({ env, port, stateDir });
  expect(await post("", inbound(2))).toBe(200);
  const sent = async () => (await told("calls")).messages;
  await until(async () => expect(await sent()).toHaveLength(3), 60_000);
  const [first] = await sent();
  const report = { MessageSid: first?.sid ?? "", MessageStatus: "delivered", To: phone };
  expect(await post("/status", report)).toBe(200);
  const client = clientOf(fetch, server.url);
  const call = (target: string) => client.call("GET", target, { token: account.token });
  const { body: listed } = await call("/api/dialogs");
  await until(async () => {
    const { body } = await call(`/api/dialogs/${listed.dialogs[0].id}/messages?dialect=v1`);
    const ofUser = body.messages.filter(({ sender }: { sender: string }) => sender === "user");
    expect(ofUser.map(({ text }: { text: string }) => text)).toEqual(["Hello 1", "Hello 2", "Hello 3"]);
    expect(body.messages[1]).toMatchObject({ sender: "assistant", delivery_status: "delivered" });
  });
  expect(await sent()).toHaveLength(3);
  // The objects of the outbox are where they were before their class was renamed.
  expect(existsSync(path.join(stateDir, "do", "switchboard-BotOutbox"))).toBe(true);
});
