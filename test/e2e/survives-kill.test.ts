import { rmSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { clientOf } from "../support/client.ts";
import { type FakeOpenai, startFakeOpenai } from "../support/fake-openai.ts";
import { type Server, startServer } from "../support/server.ts";
import { until } from "../support/until.ts";

let server: Server | undefined;
let model: FakeOpenai | undefined;

afterEach(async () => {
  await server?.kill();
  await model?.stop();
  if (server !== undefined) rmSync(server.stateDir, { recursive: true, force: true });
});

const document = "# Tickets\n\nA ticket for the ferry costs 14 euros and is valid for one day.\n";
const question = "What does a ticket for the ferry cost?";

test("kill -9 between an accepted message and its answer: the message is there once, answered once, charged once", async () => {
  model = await startFakeOpenai({
    apiKey: "sk-test",
    reply: (_request, index) => ({
      text: "A ticket for the ferry costs 14 euros [1].",
      ...(index === 0 ? { hangAfter: 3 } : {}),
    }),
  });
  const env = { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: "sk-test" };
  server = await startServer({ env });
  const { port, stateDir } = server;
  const before = clientOf(fetch, server.url);
  const account = await before.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  const form = { file: new File([document], "tickets.md"), assistant_id: String(assistant.body.id) };
  const uploaded = await account.call("POST", "/api/documents", { form });
  await until(async () => {
    const { body } = await account.call("GET", `/api/documents/${uploaded.body.id}`);
    expect(body.processing_status).toBe("completed");
  });
  const dialog = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
  const dialogId = dialog.body.id as number;

  const socket = new WebSocket(`ws://127.0.0.1:${port}/ws/dialogs/${dialogId}?token=${account.token}`);
  const frames: { type: string; message_id?: number }[] = [];
  socket.on("message", (data) => frames.push(JSON.parse(String(data))));
  socket.on("error", () => undefined);
  await new Promise((resolve) => socket.once("open", resolve));
  socket.send(JSON.stringify({ type: "send_message", text: question, client_message_id: "q1" }));
  await until(() => expect(frames.map((frame) => frame.type)).toContain("ack"));
  await until(() => expect(model?.requests).toHaveLength(1));
  await server.kill();

  server = await startServer({ env, port, stateDir });
  const after = clientOf(fetch, server.url);
  const again = {
    ...account,
    call: (method: string, path: string) => after.call(method, path, { token: account.token }),
  };
  const messages = () => again.call("GET", `/api/dialogs/${dialogId}/messages`);
  await until(async () => expect((await messages()).body).toHaveLength(2));
  await until(async () => expect((await again.call("GET", "/api/me")).body.balance).toBe(499.899));
  const { body } = await messages();
  expect(body[0]).toMatchObject({ id: frames.find((frame) => frame.type === "ack")?.message_id, content: question });
  expect(body[1]).toMatchObject({ sender: "assistant", outcome: "answer", reply_to: body[0].id });
  expect(body[1].content).toContain("14 euros");
  await until(async () => {
    const listed = await again.call("GET", "/api/dialogs");
    expect(listed.body.dialogs[0].last_message).toContain("14 euros");
  });

  const resent = await after.call("POST", `/api/dialogs/${dialogId}/messages`, {
    token: account.token,
    json: { content: question, client_message_id: "q1" },
  });
  expect(resent.body.ai_response.id).toBe(body[1].id);
  expect((await messages()).body).toHaveLength(2);
  expect((await again.call("GET", "/api/me")).body.balance).toBe(499.899);
  expect(model.requests).toHaveLength(2);
});
