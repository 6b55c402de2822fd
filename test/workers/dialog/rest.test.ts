import { expect, test } from "vitest";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";

const handbook = `# Handbook of the lighthouse

## Visits

The lighthouse is open to visitors from May to September. A visit costs 7 euros and takes forty minutes.

## Light

The lamp is lit at sunset. Its beam reaches 23 nautical miles.
`;

async function makeAssistant(account: Account): Promise<number> {
  const created = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  return created.body.id;
}

async function makeInformedAssistant(account: Account): Promise<number> {
  const assistantId = await makeAssistant(account);
  const file = new File([handbook], "handbook.md", { type: "text/markdown" });
  const uploaded = await account.call("POST", "/api/documents", { form: { file, assistant_id: String(assistantId) } });
  expect(uploaded.status).toBe(201);
  await until(async () => {
    const document = await account.call("GET", `/api/documents/${uploaded.body.id}`);
    expect(document.body.status).toBe("processed");
  });
  return assistantId;
}

async function makeDialog(account: Account, assistantId: number): Promise<number> {
  const json = { assistant_id: assistantId, title: "A visit", customer_info: { name: "John Doe" } };
  const created = await account.call("POST", "/api/dialogs", { json });
  expect(created.body).toMatchObject({ assistant_id: assistantId, title: "A visit", status: "active" });
  return created.body.id;
}

test("a question about an uploaded document gets an answer that quotes it", async () => {
  const account = await api.makeAccount();
  const dialogId = await makeDialog(account, await makeInformedAssistant(account));
  const json = { content: "How much does a visit cost?", sender: "user" };
  const { status, body } = await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json });
  expect(status).toBe(201);
  expect(body.user_message).toMatchObject({ content: json.content, sender: "user" });
  expect(body.ai_response).toMatchObject({ sender: "assistant", outcome: "answer", model: "extractive" });
  expect(body.ai_response.content).toContain("7 euros");
  expect(body.ai_response.confidence).toBeGreaterThan(0.5);
  const [citation] = body.ai_response.citations;
  expect(citation.quote).toContain("7 euros");
  expect(citation.heading_path).toContain("Visits");
  const text = await account.call("GET", `/api/documents/${citation.source_id}/text`);
  expect(text.body.text.slice(citation.start, citation.end)).toBe(citation.quote);
});

test("a question the documents do not answer is not answered, and costs nothing", async () => {
  const account = await api.makeAccount();
  const dialogId = await makeDialog(account, await makeInformedAssistant(account));
  const ask = (content: string) => account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { content } });
  const { body } = await ask("Which programming language is best for embedded compilers?");
  expect(body.ai_response).toMatchObject({ outcome: "abstain", citations: [] });
  expect((await account.call("GET", "/api/me")).body.balance).toBe(499.9);
  await ask("When is the lamp lit?");
  await until(async () => expect((await account.call("GET", "/api/me")).body.balance).toBe(499.899));
});

test("the same answer comes as a stream of events", async () => {
  const account = await api.makeAccount();
  const dialogId = await makeDialog(account, await makeInformedAssistant(account));
  const response = await api.send("POST", `/api/dialogs/${dialogId}/messages`, {
    token: account.token,
    json: { content: "How far does the beam reach?" },
    headers: { accept: "text/event-stream" },
  });
  const events = (await response.text())
    .trim()
    .split("\n\n")
    .map((block) => {
      const [name, data] = block.split("\n");
      return { name: name?.slice(7), data: JSON.parse(data?.slice(6) ?? "") };
    });
  expect([events[0]?.name, events.at(-2)?.name, events.at(-1)?.name]).toEqual(["user_message", "ai_response", "done"]);
  const deltas = events.filter((event) => event.name === "delta").map((event) => event.data.text);
  const answer = events.at(-2)?.data;
  expect(deltas.join("")).toBe(answer.content);
  expect(answer.content).toContain("23 nautical miles");
});

test("messages are listed in both documented roots", async () => {
  const account = await api.makeAccount();
  const dialogId = await makeDialog(account, await makeAssistant(account));
  const path = `/api/dialogs/${dialogId}/messages`;
  await account.call("POST", path, { json: { content: "Hello" } });
  const bare = await account.call("GET", path);
  expect(bare.body.map((message: { sender: string }) => message.sender)).toEqual(["user", "assistant"]);
  const rooted = await account.call("GET", path, { headers: { "X-API-Dialect": "v1" } });
  expect(rooted.body).toEqual({ messages: bare.body });
  const later = await account.call("GET", `${path}?after_seq=1`);
  expect(later.body).toEqual([bare.body[1]]);
});

test("a resend under one key is one message and one answer", async () => {
  const account = await api.makeAccount();
  const dialogId = await makeDialog(account, await makeAssistant(account));
  const path = `/api/dialogs/${dialogId}/messages`;
  const send = (content: string) =>
    account.call("POST", path, { json: { content }, headers: { "Idempotency-Key": "k1" } });
  const answers = await Promise.all([send("Hello"), send("Hello"), send("Hello")]);
  expect(new Set(answers.map((answer) => answer.body.ai_response.id)).size).toBe(1);
  expect((await account.call("GET", path)).body).toHaveLength(2);
  expect((await send("Something else")).status).toBe(409);
});

test("an operator's message is no question", async () => {
  const account = await api.makeAccount();
  const dialogId = await makeDialog(account, await makeAssistant(account));
  const path = `/api/dialogs/${dialogId}/messages`;
  const sent = await account.call("POST", path, { json: { text: "This is Ada.", operator_name: "Somebody else" } });
  expect(sent.body).toMatchObject({ sender: "operator", text: "This is Ada.", operator_name: "Ada" });
  expect((await account.call("GET", path)).body).toHaveLength(1);
});

test.for([
  ["an empty body", {}, "content"],
  ["both spellings", { content: "a", text: "b" }, "text"],
  ["a forged sender", { content: "a", sender: "assistant" }, "sender"],
  ["blank content", { content: "   " }, "content"],
  ["content too long", { content: "x".repeat(20_001) }, "content"],
  ["content that is no text", { content: 7 }, "content"],
] as const)("%s is refused", async ([, json, field]) => {
  const account = await api.makeAccount();
  const dialogId = await makeDialog(account, await makeAssistant(account));
  const refused = await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json });
  expect(refused.status).toBe(422);
  expect(refused.body.error.details.field).toBe(field);
  expect((await account.call("GET", `/api/dialogs/${dialogId}/messages`)).body).toEqual([]);
});

test("another tenant's dialog answers exactly like a missing one", async () => {
  const [owner, stranger] = await Promise.all([api.makeAccount(), api.makeAccount()]);
  const assistantId = await makeAssistant(owner);
  const dialogId = await makeDialog(owner, assistantId);
  const tries = (id: number) => [
    stranger.call("GET", `/api/dialogs/${id}`),
    stranger.call("GET", `/api/dialogs/${id}/messages`),
    stranger.call("POST", `/api/dialogs/${id}/messages`, { json: { content: "Hello" } }),
  ];
  const foreign = await Promise.all(tries(dialogId));
  const missing = await Promise.all(tries(999_999));
  expect(foreign.map((answer) => answer.status)).toEqual([404, 404, 404]);
  expect(foreign.map((answer) => answer.body)).toEqual(missing.map((answer) => answer.body));
  const json = { assistant_id: assistantId };
  expect((await stranger.call("POST", "/api/dialogs", { json })).status).toBe(404);
});

test("what is said in the room reaches the list of dialogs", async () => {
  const account = await api.makeAccount();
  const dialogId = await makeDialog(account, await makeAssistant(account));
  await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { content: "Hello" } });
  await until(async () => {
    const { body } = await account.call("GET", "/api/dialogs");
    expect(body).toMatchObject({ total: 1, has_more: false });
    expect(body.dialogs[0]).toMatchObject({ id: dialogId, platform: "website" });
    expect(body.dialogs[0].last_message).toContain("How can I help you?");
  });
});
