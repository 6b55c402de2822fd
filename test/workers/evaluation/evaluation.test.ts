import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { giveDocument, makeInformed } from "../knowledge/informed.ts";

type Informed = Awaited<ReturnType<typeof makeInformed>>;

const ferry = "# Ferry\n\nA ticket for the ferry costs 14 euros. Children under six travel free.\n";
const tower = "# Tower\n\nThe tower opens at nine in the morning. Dogs may not climb the tower.\n";

const questions = [
  { question: "What does a ticket for the ferry cost?", expected_source: "ferry.md", expected_answer: "14 euros" },
  { question: "When does the tower open?", expected_source: "tower.md", expected_answer: "nine in the morning" },
  { question: "Do you sell bicycles?", must_abstain: true },
];

async function informedOfBoth() {
  const informed = await makeInformed();
  const { account, assistantId } = informed;
  const [ferryId, towerId] = await Promise.all([
    giveDocument(account, assistantId, ferry, "ferry.md"),
    giveDocument(account, assistantId, tower, "tower.md"),
  ]);
  return { ...informed, ferryId, towerId };
}

function evaluate({ account, assistantId }: Informed, json: object) {
  return account.call("POST", `/api/assistants/${assistantId}/evaluations`, { json });
}

test("a set is asked as a customer asks, measured, and passes its bar; every question can be read", async () => {
  const informed = await informedOfBoth();
  const bar = { right: 1, hit_rate: 1, mrr: 1, citation_rate: 1, groundedness: 1, answer_correctness: 1 };
  const { status, body } = await evaluate(informed, {
    questions,
    bar: { ...bar, abstention_precision: 1, abstention_recall: 1 },
  });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    ...{ state: "completed", questions_count: 3, questions_done: 3, passed: true, missed: [], comparison: null },
    measures: { ...bar, counts: { with_source: 2, with_answer: 2, must_abstain: 1, abstained: 1 } },
  });
  const report = (await informed.account.call("GET", `/api/evaluations/${body.id}`)).body;
  expect(report).toMatchObject({ id: body.id, total: 3, has_more: false });
  const [first, , refused] = report.results;
  expect(first).toMatchObject({
    question: questions[0]!.question,
    is_right: true,
    result: { outcome: "answer", rank: 1, is_cited: true, is_correct: true, model: "extractive", unsupported: [] },
  });
  expect(first.result.answer).toContain("costs 14 euros");
  expect(first.result.citations[0].quote).toContain("14 euros");
  expect(first.result.trace.passages[0]).toMatchObject({ source_id: informed.ferryId, title: "ferry.md" });
  expect(first.result.trace.legs.map((leg: { leg: string }) => leg.leg)).toContain("words");
  expect(refused).toMatchObject({ is_right: true, result: { outcome: "abstain", rank: null, is_cited: null } });
});

test("nothing is written into dialogs and nothing is charged", async () => {
  const informed = await informedOfBoth();
  const { account } = informed;
  const before = (await account.call("GET", "/api/auth/me")).body;
  await evaluate(informed, { questions });
  expect((await account.call("GET", "/api/auth/me")).body).toEqual(before);
  expect((await account.call("GET", "/api/dialogs")).body.dialogs).toEqual([]);
});

test("what an expectation misses is said: another source, another answer, a refusal, a source that is not there", async () => {
  const informed = await informedOfBoth();
  const { body } = await evaluate(informed, {
    bar: { right: 0.5, abstention_recall: 0.5, mrr: 0 },
    questions: [
      { question: "What does a ticket for the ferry cost?", expected_source: "tower.md" },
      { question: "What does a ticket for the ferry cost?", expected_answer: "4 euros" },
      { question: "What does a ticket for the ferry cost?", must_abstain: true },
      { question: "Is there a cloakroom for umbrellas?" },
      { question: "When does the tower open?", expected_source_id: 900_000_001 },
    ],
  });
  expect(body).toMatchObject({ state: "completed", passed: false, measures: { right: 0, abstention_precision: 0 } });
  expect(body.missed).toEqual([
    { figure: "right", wanted: 0.5, measured: 0 },
    { figure: "abstention_recall", wanted: 0.5, measured: 0 },
  ]);
  const { results } = (await informed.account.call("GET", `/api/evaluations/${body.id}?only=wrong`)).body;
  expect(results).toHaveLength(5);
  expect(results[1].result.is_correct).toBe(false);
  expect(results[4].result).toMatchObject({ expected_source_is_missing: true, rank: null });
});

test("the stored golden questions are a set of their own, and a later run says what got worse and better", async () => {
  const informed = await informedOfBoth();
  const { account, assistantId, ferryId, towerId } = informed;
  const keep = (json: object) => account.call("POST", `/api/assistants/${assistantId}/golden-questions`, { json });
  await keep({ question: "What does a ticket for the ferry cost?", expected_source_id: ferryId });
  await keep({ question: "When does the tower open?", expected_source_id: towerId, expected_answer: "nine" });
  await keep({ question: "Is breakfast included with your rooms?", must_abstain: true });
  await keep({ question: "Where is the cloakroom?", expected_answer: "cellar" });
  const first = (await evaluate(informed, { name: "release" })).body;
  expect(first).toMatchObject({ questions_count: 4, measures: { right: 0.75, hit_rate: 1 }, comparison: null });
  await account.call("DELETE", `/api/documents/${towerId}`);
  await giveDocument(account, assistantId, "# Cloakroom\n\nThe cloakroom is in the cellar.\n", "cloakroom.md");
  const second = (await evaluate(informed, { name: "release", bar: { hit_rate: 0.9 } })).body;
  expect(second).toMatchObject({ passed: false, measures: { right: 0.75, hit_rate: 0.5 } });
  expect(second.comparison).toEqual({ previous_id: first.id, worse: [1], better: [3] });
  const worse = (await account.call("GET", `/api/evaluations/${second.id}?only=worse`)).body;
  expect(worse).toMatchObject({ total: 1, results: [{ question: "When does the tower open?", is_right: false }] });
  const other = (await evaluate(informed, { name: "another set" })).body;
  expect(other.comparison).toBeNull();
  const list = (await account.call("GET", `/api/assistants/${assistantId}/evaluations?limit=2`)).body;
  expect(list).toMatchObject({ total: 3, has_more: true, evaluations: [{ id: other.id }, { id: second.id }] });
});

test("what was said before counts: a follow-up finds what it points at", async () => {
  const informed = await informedOfBoth();
  const asked = { question: "And when does it open?", expected_source: "tower.md", expected_answer: "nine" };
  const { body } = await evaluate(informed, {
    questions: [
      { ...asked, history: ["Tell me about the tower", { sender: "assistant", text: "Dogs may not climb it." }] },
    ],
  });
  expect(body.measures).toMatchObject({ right: 1, mrr: 1 });
});

test("a large set goes on in steps while it can be read, one at a time, and ends complete", async () => {
  const informed = await informedOfBoth();
  const many = Array.from({ length: 130 }, (_, at) => ({
    ...questions[at % 2],
    question: `${questions[at % 2]!.question}`,
  }));
  const { body } = await evaluate(informed, { questions: many });
  expect(body).toMatchObject({ state: "running", questions_count: 130, measures: null, passed: null });
  expect(body.questions_done).toBeGreaterThan(0);
  expect(body.questions_done).toBeLessThan(130);
  const again = await evaluate(informed, { questions });
  expect(again.status === 409 || again.body.id > body.id).toBe(true);
  const done = await until(async () => {
    const { body: now } = await informed.account.call("GET", `/api/evaluations/${body.id}?limit=200&offset=100`);
    expect(now.state).toBe("completed");
    return now;
  });
  expect(done).toMatchObject({ questions_done: 130, measures: { right: 1 }, total: 130, has_more: false });
  expect(done.results.map((result: { ordinal: number }) => result.ordinal)).toEqual(
    Array.from({ length: 30 }, (_, at) => 100 + at),
  );
});

test("a stranger's evaluations and assistants are not there; a finished one can be deleted", async () => {
  const [informed, stranger] = await Promise.all([informedOfBoth(), api.makeAccount()]);
  const { account, assistantId } = informed;
  const { id } = (await evaluate(informed, { questions })).body;
  const list = `/api/assistants/${assistantId}/evaluations`;
  expect((await stranger.call("POST", list, { json: { questions } })).status).toBe(404);
  expect((await stranger.call("GET", list)).status).toBe(404);
  for (const method of ["GET", "DELETE"])
    expect((await stranger.call(method, `/api/evaluations/${id}`)).status).toBe(404);
  expect((await account.call("DELETE", `/api/evaluations/${id}`)).status).toBe(200);
  expect((await account.call("GET", `/api/evaluations/${id}`)).status).toBe(404);
  expect((await account.call("GET", list)).body.total).toBe(0);
});

const q = "When does the tower open?";
test.for([
  ["no questions at all", {}],
  ["an empty set", { questions: [] }],
  ["a question without words", { questions: [{ question: "  " }] }],
  ["a question that is none", { questions: ["When?"] }],
  ["a misspelt expectation", { questions: [{ question: q, expected_anwser: "nine" }] }],
  ["an answer of signs alone", { questions: [{ question: q, expected_answer: "?!" }] }],
  ["a refusal that expects an answer", { questions: [{ question: q, must_abstain: true, expected_answer: "nine" }] }],
  ["a source named twice", { questions: [{ question: q, expected_source_id: 1, expected_source: "a" }] }],
  ["a turn of nobody", { questions: [{ question: q, history: [{ sender: "robot", text: "x" }] }] }],
  ["too many questions", { questions: Array(2_001).fill({ question: q }) }],
  ["a bar of no figure", { questions: [{ question: q }], bar: { beauty: 0.5 } }],
  ["a bar above one", { questions: [{ question: q }], bar: { hit_rate: 90 } }],
] as const)("%s is refused, and nothing is kept", async ([, json]) => {
  const informed = await makeInformed();
  expect((await evaluate(informed, json)).status).toBe(422);
  const list = await informed.account.call("GET", `/api/assistants/${informed.assistantId}/evaluations`);
  expect(list.body.evaluations).toEqual([]);
});
