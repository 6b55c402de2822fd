import { rmSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { clientOf } from "../support/client.ts";
import { type FakeOpenai, startFakeOpenai } from "../support/fake-openai.ts";
import { type FakeTelegram, startFakeTelegram, type TelegramCall } from "../support/fake-telegram.ts";
import { type Server, startServer } from "../support/server.ts";
import { until } from "../support/until.ts";

let server: Server | undefined;
let model: FakeOpenai | undefined;
let telegram: FakeTelegram | undefined;

afterEach(async () => {
  await server?.kill();
  await model?.stop();
  await telegram?.stop();
  if (server !== undefined) rmSync(server.stateDir, { recursive: true, force: true });
});

const document = "# Tickets\n\nA ticket for the ferry costs 14 euros and is valid for one day.\n";
const question = "What does a ticket for the ferry cost?";
const token = `81234:AAH${"k".repeat(32)}`;

test("kill -9 between an update and its answer: the update sent again is one message, answered in the chat once", async () => {
  telegram = await startFakeTelegram();
  const told = async (what: string, body: unknown = {}) => {
    const request = { method: "POST", body: JSON.stringify(body) };
    const answer = await fetch(`${telegram?.url}/_fake/${what}/${encodeURIComponent(token)}`, request);
    return (await answer.json()) as { calls: TelegramCall[]; webhook: { url: string; secret: string } };
  };
  await told("bots", { id: 81234, username: "ferry_bot" });
  model = await startFakeOpenai({
    apiKey: "sk-test",
    reply: (_request, index) => ({
      text: "A ticket for the ferry costs 14 euros [1].",
      ...(index === 0 ? { hangAfter: 3 } : {}),
    }),
  });
  const env = { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: "sk-test", TELEGRAM_API_ROOT: telegram.url };
  server = await startServer({ env });
  const { port, stateDir } = server;
  const account = await clientOf(fetch, server.url).makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  const form = { file: new File([document], "tickets.md"), assistant_id: String(assistant.body.id) };
  const uploaded = await account.call("POST", "/api/documents", { form });
  await until(async () => {
    const { body } = await account.call("GET", `/api/documents/${uploaded.body.id}`);
    expect(body.processing_status).toBe("completed");
  });
  const json = { assistant_id: assistant.body.id, telegram_token: token };
  const { body: bot } = await account.call("POST", "/api/bot-instances", { json });
  expect((await account.call("POST", `/api/start-bot/${bot.id}`)).status).toBe(200);
  const { webhook } = await told("calls");

  const from = { id: 99, is_bot: false, first_name: "Ann" };
  const message = {
    message_id: 5,
    date: 1,
    chat: { id: 99, type: "private", first_name: "Ann" },
    from,
    text: question,
  };
  const update = JSON.stringify({ update_id: 700, message });
  const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": webhook.secret };
  const deliver = () =>
    fetch(`http://127.0.0.1:${port}${new URL(webhook.url).pathname}`, { method: "POST", headers, body: update });
  expect((await deliver()).status).toBe(200);
  await until(() => expect(model?.requests).toHaveLength(1));
  await server.kill();
  await expect(deliver()).rejects.toThrow();

  server = await startServer({ env, port, stateDir });
  expect((await deliver()).status).toBe(200);
  const sent = async () => (await told("calls")).calls.filter(({ method }) => method === "sendMessage");
  await until(async () => expect(await sent()).toHaveLength(1), 60_000);
  const [answer] = await sent();
  expect(answer?.body.text).toContain("14 euros");

  // Once more, after everything: it is known.
  expect((await deliver()).status).toBe(200);
  const again = clientOf(fetch, server.url);
  const dialog = await again.call("GET", "/api/dialogs/by-telegram-chat/99", { token: account.token });
  await until(async () => {
    const path = `/api/dialogs/${dialog.body.id}/messages?dialect=v1`;
    const { body } = await again.call("GET", path, { token: account.token });
    expect(body.messages.map(({ sender }: { sender: string }) => sender)).toEqual(["user", "assistant"]);
  });
  expect(await sent()).toHaveLength(1);
});
