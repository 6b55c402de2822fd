import { afterAll, beforeAll, expect, test } from "vitest";
import { clientOf } from "../support/client.ts";
import { type FakeOpenai, startFakeOpenai } from "../support/fake-openai.ts";
import { type Server, startServer } from "../support/server.ts";
import { until } from "../support/until.ts";

let server: Server;
let model: FakeOpenai;

beforeAll(async () => {
  const text = "A ticket costs 14 euros [1]. You pay 14 euros for a ticket [1].";
  const reply = (_: unknown, index: number) => (index === 0 ? { text, hangAfter: 3 } : { text, pieceEveryMs: 50 });
  model = await startFakeOpenai({ apiKey: "sk-test", reply });
  server = await startServer({ env: { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: "sk-test" } });
});
afterAll(async () => {
  await server.stop();
  await model.stop();
});

async function openFerry() {
  const account = await clientOf(fetch, server.url).makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  const form = { file: new File(["A ticket costs 14 euros.\n"], "t.txt"), assistant_id: String(assistant.body.id) };
  const uploaded = await account.call("POST", "/api/documents", { form });
  await until(async () => {
    const { body } = await account.call("GET", `/api/documents/${uploaded.body.id}`);
    expect(body.processing_status).toBe("completed");
  });
  return { account, assistant, balance: async () => (await account.call("GET", "/api/me")).body.balance as number };
}

test("an answer that the model is still writing when a person takes over is never said, and not charged", async () => {
  const { account, assistant, balance } = await openFerry();
  const dialog = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
  const path = `/api/dialogs/${dialog.body.id}/messages`;
  const asking = account.call("POST", path, { json: { content: "What does a ticket cost?" } });
  await until(() => expect(model.requests).toHaveLength(1));
  await account.call("POST", `/api/dialogs/${dialog.body.id}/takeover`, { json: {} });
  expect((await asking).body.ai_response).toBeNull();
  await until(() => expect(model.open()).toBe(0));
  model.release();
  await account.call("POST", path, { json: { text: "Ada here." } });
  const { body } = await account.call("GET", path);
  expect(body.map((message: { sender: string }) => message.sender)).toEqual(["user", "operator"]);
  expect(await balance()).toBe(499.9);
});

test("who leaves the playground while the answer is streamed pays for it", async () => {
  const { account, assistant, balance } = await openFerry();
  const leave = new AbortController();
  const response = await fetch(`${server.url}/api/assistants/${assistant.body.id}/playground`, {
    method: "POST",
    body: JSON.stringify({ question: "What does a ticket cost?" }),
    headers: {
      ...{ authorization: `Bearer ${account.token}`, accept: "text/event-stream" },
      "content-type": "application/json",
    },
    signal: leave.signal,
  });
  const read = await response.body!.getReader().read();
  expect(new TextDecoder().decode(read.value)).toContain("event: delta");
  leave.abort();
  await until(async () => expect(await balance()).toBe(499.899));
  expect(server.output()).not.toContain("event stream failed");
});
