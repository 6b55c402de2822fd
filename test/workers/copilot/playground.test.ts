import { env, exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { giveDocument, makeInformed } from "../knowledge/informed.ts";

const documents = [
  "# Prices\n\nA day ticket costs 14 euros. Children under six pay nothing.\n\n# Hours\n\nThe museum opens at ten.",
  "# Dogs\n\nDogs are allowed on a leash in the garden, and not in the halls.",
  "# Refunds\n\nTickets are refunded within 14 days. A refund takes three days.",
];

/** Enough passages that a search finds more of them than an answer may use. */
const tours = Array.from({ length: 14 }, (_, at) => {
  const filler = `Tour ${at} leads past hall ${at + 3} and costs no ticket of its own, for a day or longer. `.repeat(9);
  return `# Tour ${at}\n\n${filler}`;
}).join("\n\n");

/** What it can do comes first: the most cited documents are named first, and what follows is cited in its own time. */
const questions = [
  "What can you do?",
  "How much does a day ticket cost?",
  "When does the museum open and are dogs allowed?",
  "Which painters are shown on Tuesday?",
  "Hello!",
  "I want to talk to a person",
  "How long does a refund take?",
  "Where may my dog go?",
];

async function makeShop() {
  const informed = await makeInformed();
  const { account, assistantId } = informed;
  for (const [at, text] of [...documents, tours].entries())
    await giveDocument(account, assistantId, text, `doc${at}.md`);
  const pair = { assistant_id: assistantId, question: "Is there a café?", answer: "Yes, on the first floor." };
  await account.call("POST", "/api/qa-knowledge", { json: pair });
  const play = async (json: object) => account.call("POST", `/api/assistants/${assistantId}/playground`, { json });
  return { ...informed, play };
}

const idsOf = (searches: { passages: { chunk_id: string }[] }[]) =>
  searches.map(({ passages }) => passages.map(({ chunk_id }) => chunk_id));

test("the playground and a dialog give the same passages, outcome and text", async () => {
  const { account, ask, startDialog, play } = await makeShop();
  // The pair is named as soon as it is indexed.
  await until(async () =>
    expect((await play({ question: "What can you do?" })).body.text).toContain("Is there a café?"),
  );
  let most = 0;
  for (const question of [...questions, "Is there a café?"]) {
    const dialogId = await startDialog();
    const live = await ask(question, dialogId);
    const trace = await until(async () => {
      const { body } = await account.call("GET", `/api/dialogs/${dialogId}/messages/${live.id}/trace`);
      expect(body.trace).not.toBeNull();
      return body.trace;
    });
    const { status, body } = await play({ question });
    expect(status).toBe(200);
    expect([body.text, body.outcome, body.confidence, body.model]).toEqual([
      ...[live.text, live.outcome, live.confidence, live.model],
    ]);
    expect(body.citations).toEqual(live.citations);
    expect(idsOf(body.searches)).toEqual(idsOf(trace.searches));
    most = Math.max(most, ...idsOf(trace.searches).map((ids) => ids.length));
  }
  expect(most).toBeGreaterThanOrEqual(8);
});

test("the playground follows a conversation as a dialog does", async () => {
  const { account, ask, startDialog, play } = await makeShop();
  const dialogId = await startDialog();
  const first = await ask("How much does a day ticket cost?", dialogId);
  const second = await ask("And for children?", dialogId);
  const trace = await until(async () => {
    const { body } = await account.call("GET", `/api/dialogs/${dialogId}/messages/${second.id}/trace`);
    expect(body.trace).not.toBeNull();
    return body.trace;
  });
  const history = [
    { sender: "user", text: "How much does a day ticket cost?" },
    { sender: "assistant", text: first.text },
  ];
  const { body } = await play({ question: "And for children?", history });
  expect([body.text, body.outcome]).toEqual([second.text, second.outcome]);
  expect(idsOf(body.searches)).toEqual(idsOf(trace.searches));
  expect(body.searches[0].query).toBe(trace.searches[0].query);
});

test("the playground streams an answer as it is written, with the same passages, and its errors as an event", async () => {
  const { account, assistantId, play } = await makeShop();
  const path = `/api/assistants/${assistantId}/playground`;
  const stream = async (id: string, json: object) => {
    const response = await exports.default.fetch(`http://localhost${id}`, {
      method: "POST",
      body: JSON.stringify(json),
      headers: {
        ...{ authorization: `Bearer ${account.token}`, accept: "text/event-stream" },
        "content-type": "application/json",
      },
    });
    const text = await response.text();
    const events = text.split("\n\n").flatMap((block) => {
      const [, event, data] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      return event === undefined ? [] : [{ event, data: JSON.parse(data ?? "") }];
    });
    return { status: response.status, events, text };
  };
  const question = "How much does a day ticket cost?";
  const { body: whole } = await play({ question });
  const { status, events } = await stream(path, { question });
  expect(status).toBe(200);
  const deltas = events.filter(({ event }) => event === "delta").map(({ data }) => data);
  expect(deltas.map(({ text }) => text).join("")).toBe(whole.text);
  expect(deltas.map(({ offset }) => offset)).toEqual([...deltas.map(({ offset }) => offset)].sort((a, b) => a - b));
  expect(events.slice(deltas.length).map(({ event }) => event)).toEqual(["answer", "done"]);
  const { data: answer } = events.at(-2) ?? { data: {} };
  expect([answer.text, answer.outcome, idsOf(answer.searches)]).toEqual([
    ...[whole.text, whole.outcome, idsOf(whole.searches)],
  ]);
  const missing = await stream("/api/assistants/900000001/playground", { question });
  expect([missing.status, missing.events]).toEqual([404, []]);
});

test("another bound shows what it does, and what the assistant's own does", async () => {
  const { play } = await makeShop();
  const question = "How much does a day ticket cost?";
  const plain = (await play({ question })).body;
  expect(plain).toMatchObject({ outcome: "answer", bound: 0.75, at_stored_bound: null });
  const strict = (await play({ question, abstain_below: 1 })).body;
  expect(strict).toMatchObject({
    ...{ outcome: "abstain", bound: 1, evidence: plain.evidence },
    at_stored_bound: { bound: 0.75, outcome: "answer", text: plain.text },
  });
  expect(strict.searches[0].passages[0].use).toBe("below_bound");
  expect((await play({ question, abstain_below: 1.5 })).status).toBe(422);
});

test("nothing is kept and nothing charged for the built-in model, and an inactive assistant answers too", async () => {
  const { account, assistantId, play } = await makeShop();
  const balance = async () => (await account.call("GET", "/api/balance")).body;
  const before = await balance();
  const dialogs = async () => (await account.call("GET", "/api/dialogs")).body.total;
  await account.call("PATCH", `/api/assistants/${assistantId}`, { json: { is_active: false } });
  const { body } = await play({ question: "Which painters are shown on Tuesday?" });
  expect(body).toMatchObject({ outcome: "abstain", charged: 0 });
  expect((await play({ question: "When does the museum open?" })).body).toMatchObject({
    outcome: "answer",
    charged: 0,
  });
  expect(await balance()).toEqual(before);
  expect(await dialogs()).toBe(0);
  const { body: unanswered } = await account.call("GET", `/api/assistants/${assistantId}/unanswered`);
  expect(unanswered.unanswered).toEqual([]);
  const held = await env.DB.prepare(
    "SELECT count(*) AS n FROM reservations WHERE idempotency_key LIKE 'playground:%' AND state = 'held'",
  ).first("n");
  expect(held).toBe(0);
});

test("a personality is tried before it is the default one, and only one of the assistant's own", async () => {
  const { account, assistantId, play } = await makeShop();
  const make = async (json: object, id = assistantId) =>
    (await account.call("POST", `/api/v1/chatbots/${id}/personalities`, { json })).body.data.id;
  const greeting = "Ahoy, visitor!";
  const sailor = await make({ name: "Sailor", greeting });
  expect((await play({ question: "Hello!" })).body.text).not.toContain(greeting);
  expect((await play({ question: "Hello!", personality_id: sailor })).body.text).toContain(greeting);
  const { body: other } = await account.call("POST", "/api/assistants", { json: { name: "Other" } });
  const foreign = await make({ name: "Sailor", greeting }, other.id);
  expect((await play({ question: "Hello!", personality_id: foreign })).status).toBe(404);
});

test("another account's assistant is not there", async () => {
  const [{ assistantId }, stranger] = await Promise.all([makeShop(), api.makeAccount()]);
  const path = `/api/assistants/${assistantId}/playground`;
  expect((await stranger.call("POST", path, { json: { question: "Hello?" } })).status).toBe(404);
});
