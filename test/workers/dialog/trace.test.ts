import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { giveDocument, makeInformed } from "../knowledge/informed.ts";
import { openSite } from "../site/visitor-client.ts";

const shop = [
  "# Prices\n\nA day ticket costs 14 euros.\n\n# Hours\n\nThe museum opens at ten in the morning.",
  "# Dogs\n\nDogs are allowed on a leash in the garden.",
];

async function makeShop() {
  const informed = await makeInformed();
  for (const [at, text] of shop.entries()) {
    await giveDocument(informed.account, informed.assistantId, text, `doc${at}.md`);
  }
  return informed;
}

test("an answer shows what was searched, what was found in which leg, and what became of it", async () => {
  const { account, ask, startDialog } = await makeShop();
  const dialogId = await startDialog();
  const answer = await ask("How much does a day ticket cost?", dialogId);
  const path = `/api/dialogs/${dialogId}/messages/${answer.id}/trace`;
  const trace = await until(async () => {
    const { status, body } = await account.call("GET", path);
    expect(status).toBe(200);
    expect(body.trace).not.toBeNull();
    return body;
  });
  expect(trace).toMatchObject({
    ...{ message_id: answer.id, outcome: "answer", model: "extractive", text: answer.text, bound: 0.75 },
    ...{ confidence: answer.confidence, citations: answer.citations, tool_calls: [], intent: null, personality: null },
  });
  expect(trace.question_id).toBe(answer.reply_to);
  const [search] = trace.trace.searches;
  expect(search).toMatchObject({ question: "How much does a day ticket cost?", is_stored_answer: false });
  expect(search.evidence).toBe(answer.confidence);
  expect(search.legs.map(({ leg }: { leg: string }) => leg)).toEqual(["words", "grams", "pairs", "fused"]);
  const [first, ...others] = search.passages;
  expect(first).toMatchObject({ use: "cited", source_id: answer.citations[0].source_id, title: "doc0.md" });
  expect(first.excerpt).toContain("14 euros");
  expect(first.ranks).toContainEqual({ leg: "words", rank: 1, score: expect.any(Number) });
  expect(first.confidence).toBe(search.evidence);
  expect(others.every(({ use }: { use: string }) => use === "not_used")).toBe(true);
  expect(trace.trace.steps.map(({ step }: { step: string }) => step)).toEqual([
    ...["intent", "context", "retrieval", "answer"],
  ]);
});

test("an abstention shows the passages that were not good enough, and a follow-up what it was understood as", async () => {
  const { account, ask, startDialog } = await makeShop();
  const dialogId = await startDialog();
  const traceOf = (id: number) =>
    until(async () => {
      const { body } = await account.call("GET", `/api/dialogs/${dialogId}/messages/${id}/trace`);
      expect(body.trace).not.toBeNull();
      return body;
    });
  const refused = await ask("Which painters does the museum show on Tuesday?", dialogId);
  expect(refused.outcome).toBe("abstain");
  const trace = await traceOf(refused.id);
  expect(trace.trace.searches[0].evidence).toBeLessThan(trace.bound);
  expect(trace.trace.searches[0].passages.length).toBeGreaterThan(0);
  expect(new Set(trace.trace.searches[0].passages.map(({ use }: { use: string }) => use))).toEqual(
    new Set(["below_bound"]),
  );
  const stored = await ask("Thanks!", dialogId);
  expect((await traceOf(stored.id)).trace).toMatchObject({ history_length: 2, question: "Thanks!" });
});

test("only users of the account read a trace, and only of an answer", async () => {
  const site = await openSite();
  await giveDocument(site.account, site.assistantId, shop[0]!);
  const visit = await site.visit();
  const json = { text: "When does the museum open?" };
  const { body } = await visit.call("POST", `/api/site/dialogs/${visit.dialogId}/messages`, { json });
  const id = body.ai_response?.id ?? body.message?.id;
  const { messages } = (await visit.call("GET", `/api/site/dialogs/${visit.dialogId}/messages`)).body;
  expect(JSON.stringify(messages)).not.toContain("searches");
  const answer = messages.find(({ sender }: { sender: string }) => sender === "assistant");
  const path = (messageId: number) => `/api/dialogs/${visit.dialogId}/messages/${messageId}/trace`;
  expect((await visit.call("GET", path(answer.id))).status).toBe(401);
  expect((await (await api.makeAccount()).call("GET", path(answer.id))).status).toBe(404);
  expect((await site.account.call("GET", path(answer.id + 40))).status).toBe(404);
  expect((await site.account.call("GET", path(messages[0].id))).status).toBe(409);
  expect((await site.account.call("GET", path(answer.id))).body.message_id).toBe(answer.id);
  expect(id).toBeDefined();
});

test("a dialog keeps the traces of its newest answers", async () => {
  const { ask, startDialog } = await makeShop();
  const dialogId = await startDialog();
  const room = env.DIALOG_ROOM.getByName(String(dialogId));
  await ask("Hello!", dialogId);
  await runInDurableObject(room, (_, { storage }) => {
    for (let seq = 1; seq <= 200; seq++)
      storage.sql.exec("INSERT OR REPLACE INTO traces (seq, trace) VALUES (?, '{}')", -seq);
  });
  await ask("When does the museum open?", dialogId);
  await until(async () => {
    const kept = await runInDurableObject(room, (_, { storage }) =>
      storage.sql.exec<{ n: number; last: number }>("SELECT count(*) AS n, max(seq) AS last FROM traces").one(),
    );
    expect(kept).toEqual({ n: 200, last: 4 });
  });
});

test("an answer from before traces were kept, and an erased dialog, have none", async () => {
  const { account, ask, startDialog } = await makeShop();
  const dialogId = await startDialog();
  const answer = await ask("How much does a day ticket cost?", dialogId);
  const room = env.DIALOG_ROOM.getByName(String(dialogId));
  const kept = () => runInDurableObject(room, (_, { storage }) => storage.sql.exec("SELECT seq FROM traces").toArray());
  await until(async () => expect(await kept()).toHaveLength(1));
  await runInDurableObject(room, (_, { storage }) => void storage.sql.exec("DELETE FROM traces"));
  const { body } = await account.call("GET", `/api/dialogs/${dialogId}/messages/${answer.id}/trace`);
  expect(body).toMatchObject({ outcome: "answer", trace: null, bound: null, text: answer.text });
  await ask("When does the museum open?", dialogId);
  await until(async () => expect(await kept()).toHaveLength(1));
  await runInDurableObject(room, (object) => void object.erase());
  expect(await kept()).toEqual([]);
});
