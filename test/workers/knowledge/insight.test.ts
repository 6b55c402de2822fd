import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { analyseDocument } from "../../../src/domain/answering/insight/analyse-document.ts";
import { type ChatModel, ChatModelError } from "../../../src/domain/assistants/chat-model/ports.ts";
import { giveDocument, indexed, makeInformed } from "./informed.ts";

const handbook = `# Lighthouse

The lighthouse is a tower of granite at the harbour. Visitors climb the tower of the lighthouse from May to September.
A visit to the lighthouse costs 7 euros.

## Can I bring my dog?

Yes, on a leash. Dogs stay outside the lamp room.
`;

test("an analysis says what a document says, and what is confirmed of it answers", async () => {
  const { account, assistantId, ask } = await makeInformed();
  const id = await giveDocument(account, assistantId, handbook, "lighthouse.md");
  const before = await account.call("GET", `/api/documents/${id}/summary`);
  expect(before.body).toMatchObject({ document_id: id, method: "extractive", analysed_at: null });
  const { status, body } = await account.call("POST", `/api/analyze-document/${id}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ document_id: id, method: "extractive", model: "extractive", model_failure: null });
  expect(body.summary).toContain("Visitors climb the tower");
  const text = await account.call("GET", `/api/documents/${id}/text`);
  for (const fact of body.key_facts) expect(text.body.text.slice(fact.start, fact.end)).toBe(fact.text);
  expect(body.suggested_questions).toContain("Can I bring my dog?");
  const after = await account.call("GET", `/api/documents/${id}/summary`);
  expect(after.body).toMatchObject({ summary: body.summary, analysed_at: body.analysed_at });

  const pair = body.suggested_qa.find(({ question }: { question: string }) => question === "Can I bring my dog?");
  const json = { document_id: id, facts: body.key_facts, qa_pairs: [pair] };
  const confirmed = await account.call("POST", "/api/knowledge/confirm", { json });
  expect(confirmed.status).toBe(201);
  for (const entry of confirmed.body.confirmed) await indexed(account, entry.id);
  const answer = await ask("can i bring my dog");
  expect(answer.content).toBe("Yes, on a leash. Dogs stay outside the lamp room. [1]");
  expect((await ask("How much does a visit to the lighthouse cost?")).content).toContain("7 euros");
});

test("a chat model's analysis is kept, and when it fails the document's own words stand in and say why", async () => {
  const { account, assistantId } = await makeInformed();
  const id = await giveDocument(account, assistantId, handbook);
  const owner = await env.DB.prepare("SELECT account_id FROM users WHERE id = ?").bind(account.id).first();
  const wish = { accountId: Number(owner?.["account_id"]), sourceId: id };
  const report = { summary: "A visit to the lighthouse costs 7 euros.", key_facts: ["A visit costs 7 euros."] };
  const saying = (failure: ChatModelError | null): ChatModel => ({
    label: () => "hosted-1",
    async *stream() {
      if (failure !== null) throw failure;
      yield { type: "call", name: "report", arguments: report };
    },
  });
  await analyseDocument({ ...compose(env), chatModel: saying(null) }, wish);
  const read = async () => (await account.call("GET", `/api/documents/${id}/summary`)).body;
  expect(await read()).toMatchObject({ method: "model", model: "hosted-1", summary: report.summary });
  const failing = saying(new ChatModelError("rate_limited", "slow down"));
  const { insight } = await analyseDocument({ ...compose(env), chatModel: failing }, wish);
  expect(insight).toMatchObject({ method: "extractive", failure: "rate_limited" });
  expect(await read()).toMatchObject({ method: "extractive", model: "extractive" });
});

test("a kept analysis goes with its text, and the alias is the same route", async () => {
  const { account, assistantId } = await makeInformed();
  const json = {
    assistant_id: assistantId,
    title: "Ferry",
    text: "The ferry to the island sails at noon on every day.",
  };
  const { body } = await account.call("POST", "/api/documents/text", { json });
  await indexed(account, body.id);
  expect((await account.call("POST", `/api/documents/analyze-document/${body.id}`)).body.summary).toBe(json.text);
  await account.call("PUT", `/api/documents/${body.id}/text`, {
    json: { text: "The ferry to the island sails at nine on every day." },
  });
  await indexed(account, body.id);
  const summary = await account.call("GET", `/api/documents/${body.id}/summary`);
  expect(summary.body).toMatchObject({
    summary: "The ferry to the island sails at nine on every day.",
    analysed_at: null,
  });
});

test("a document that cannot be read, or is a stranger's, has no analysis; and an account has its share", async () => {
  const [{ account, assistantId }, stranger] = await Promise.all([makeInformed(), makeInformed()]);
  const file = new File(["%PDF-1.7\n1 0 obj"], "broken.pdf", { type: "application/pdf" });
  const form = { file, assistant_id: String(assistantId) };
  const broken = await account.call("POST", "/api/documents", { form });
  expect((await account.call("POST", `/api/analyze-document/${broken.body.id}`)).status).toBe(409);
  expect((await account.call("GET", `/api/documents/${broken.body.id}/summary`)).status).toBe(409);
  const id = await giveDocument(account, assistantId, handbook);
  expect((await stranger.account.call("POST", `/api/analyze-document/${id}`)).status).toBe(404);
  expect((await stranger.account.call("GET", `/api/documents/${id}/summary`)).status).toBe(404);
  const statuses = [];
  for (let n = 0; n < 21; n++) statuses.push((await account.call("POST", `/api/analyze-document/${id}`)).status);
  expect(statuses).toEqual([...Array(20).fill(200), 429]);
});
