import { rmSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { clientOf } from "../support/client.ts";
import { type FakeOpenai, startFakeOpenai } from "../support/fake-openai.ts";
import { type Server, serverAdmin, startServer } from "../support/server.ts";
import { until } from "../support/until.ts";

let server: Server | undefined;
let model: FakeOpenai | undefined;

afterEach(async () => {
  await server?.kill();
  await model?.stop();
  if (server !== undefined) rmSync(server.stateDir, { recursive: true, force: true });
  server = undefined;
  model = undefined;
});

test("kill -9 while a key of the pool answers: the turn is answered once and counted once", async () => {
  model = await startFakeOpenai({
    apiKey: "sk-pool",
    reply: [{ text: "A ticket costs 14 euros. [1]", hangAfter: 3 }, { text: "A ticket costs 14 euros. [1]" }],
  });
  const settings = { OPENAI_BASE_URL: model.url };
  server = await startServer({ env: settings });
  const { port, stateDir } = server;
  const before = clientOf(fetch, server.url);
  const account = await before.makeAccount();
  const admin = { token: (await before.call("POST", "/api/login", { json: serverAdmin })).body.access_token as string };
  const json = { name: "Pool", token: "sk-pool", daily_limit: 1 };
  const { body: token } = await before.call("POST", "/api/admin/ai-tokens", { json, ...admin });
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  const form = { file: new File(["A ticket costs 14 euros.\n"], "t.txt"), assistant_id: String(assistant.body.id) };
  const uploaded = await account.call("POST", "/api/documents", { form });
  await until(async () => {
    const { body } = await account.call("GET", `/api/documents/${uploaded.body.id}`);
    expect(body.processing_status).toBe("completed");
  });
  const dialog = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
  const path = `/api/dialogs/${dialog.body.id}/messages`;
  const asking = account.call("POST", path, { json: { content: "What does a ticket cost?" } }).catch(() => undefined);
  await until(() => expect(model?.requests).toHaveLength(1));
  await server.kill();
  await asking;

  server = await startServer({ port, stateDir, env: settings });
  const after = clientOf(fetch, server.url);
  const answered = await until(async () => {
    const { body } = await after.call("GET", path, { token: account.token });
    expect(body).toHaveLength(2);
    return body[1];
  }, 60_000);
  expect(answered).toMatchObject({ content: "A ticket costs 14 euros. [1]", model: "gpt-4o-mini" });
  expect(model.requests).toHaveLength(2);
  const usage = await after.call("GET", `/api/admin/ai-tokens/${token.id}/usage`, admin);
  expect(usage.body.total).toMatchObject({ requests: 1, failures: 0, output_tokens: 7 });

  await after.call("POST", path, { json: { content: "What does a ticket cost?" }, token: account.token });
  const { body } = await after.call("GET", path, { token: account.token });
  expect(body[3]).toMatchObject({ model: "extractive", outcome: "answer", model_failure: "exhausted" });
});
