import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { sources } from "../../../src/db/knowledge.ts";
import { defaultKnowledgeBase } from "../../../src/domain/knowledge/catalogue/default-knowledge-base.ts";
import type { AnalysedChunk } from "../../../src/domain/knowledge/index/index-types.ts";
import { publishGeneration } from "../../../src/domain/knowledge/index/publish-generation.ts";
import { analyseText } from "../../../src/domain/language/text/analyse-text.ts";
import { createTextGenerator } from "../../bench/synthetic-text.ts";
import { giveDocument, indexed, makeInformed } from "./informed.ts";

type Informed = Awaited<ReturnType<typeof makeInformed>>;

async function validate({ account, assistantId }: Informed, json: object = {}) {
  const answer = await account.call("POST", `/api/assistants/${assistantId}/validate-knowledge`, { json });
  expect(answer.status).toBe(200);
  return answer.body;
}

const terms =
  "The guarantee covers every part of the machine that breaks in ordinary use, and the repair is free of charge within the first months after the purchase.";

test("what is told twice, told differently, out of date or empty is found, with the places to look at", async () => {
  const informed = await makeInformed();
  const { account, assistantId } = informed;
  const first = await giveDocument(
    account,
    assistantId,
    `# Shop\n\nDelivery takes 3 working days.\n\n# Guarantee\n\n${terms}`,
    "a.md",
  );
  const second = await giveDocument(
    account,
    assistantId,
    `# Terms\n\n${terms} Ask us.\n\n# Sending\n\nDelivery takes 5 working days.`,
    "b.md",
  );
  const offer = await giveDocument(
    account,
    assistantId,
    "# Offer\n\nThe summer sale of umbrellas and raincoats in all of our shops is valid until 31.08.2021, for as long as there are any left.",
    "c.md",
  );
  const scrap = await giveDocument(account, assistantId, "Page 1", "d.txt");
  const found = await validate(informed);
  expect(found).toMatchObject({ is_sound: false, is_partial: false, sources_checked: 4, assistant_id: assistantId });
  expect(found.duplicates).toHaveLength(1);
  const sourcesOf = (excerpts: { source_id: number }[]) =>
    excerpts.map((excerpt) => excerpt.source_id).sort((one, other) => one - other);
  expect(sourcesOf(found.duplicates[0].excerpts)).toEqual([first, second]);
  expect(found.contradictions).toMatchObject([{ is_candidate: true, difference: "number" }]);
  expect(sourcesOf(found.contradictions[0].excerpts)).toEqual([first, second]);
  for (const { source_id, start, end, text } of found.contradictions[0].excerpts) {
    const read = await account.call("GET", `/api/documents/${source_id}/text`);
    expect(read.body.text.slice(start, end)).toBe(text);
    expect(text).toMatch(/^Delivery takes \d working days\.$/);
  }
  expect(found.stale_sources).toMatchObject([
    { source_id: offer, reasons: [{ reason: "expired", date: "2021-08-31" }] },
  ]);
  expect(found.empty_sources).toMatchObject([{ source_id: scrap, reason: "hardly_any_text" }]);
  expect(found.totals).toEqual({ duplicates: 1, contradictions: 1, stale: 1, empty: 1, golden: 0 });
  await account.call("DELETE", `/api/documents/${second}`);
  expect((await validate(informed)).totals).toMatchObject({ duplicates: 0, contradictions: 0 });
});

test("a source that was left alone is stale after so many days as are named", async () => {
  const informed = await makeInformed();
  const id = await giveDocument(
    informed.account,
    informed.assistantId,
    "The harbour opens at six in the morning. ".repeat(4),
    "a.txt",
  );
  await compose(env)
    .db.update(sources)
    .set({ updatedAt: Date.now() - 40 * 24 * 60 * 60 * 1000 })
    .where(eq(sources.id, id));
  expect((await validate(informed)).stale_sources).toEqual([]);
  const { stale_sources } = await validate(informed, { stale_after_days: 30 });
  expect(stale_sources).toMatchObject([{ source_id: id, reasons: [{ reason: "not_updated", days: 40 }] }]);
});

test("what a person confirmed of a document is no duplicate of it", async () => {
  const informed = await makeInformed();
  const { account, assistantId } = informed;
  const document = await giveDocument(account, assistantId, terms, "a.txt");
  const json = { document_id: document, facts: [terms] };
  const { body } = await account.call("POST", "/api/knowledge/confirm", { json });
  await indexed(account, body.confirmed[0].id);
  expect(await validate(informed)).toMatchObject({ is_sound: true, passages_checked: 2 });
});

test("golden questions tell when their source is not found, their answer has gone or something is answered that must not be", async () => {
  const informed = await makeInformed();
  const { account, assistantId } = informed;
  const path = `/api/assistants/${assistantId}/golden-questions`;
  const harbour = await giveDocument(
    account,
    assistantId,
    "# Harbour\n\nThe harbour opens at six in the morning. ".repeat(3),
  );
  const museum = await giveDocument(
    account,
    assistantId,
    "# Museum\n\nThe museum shows old ships and maps. ".repeat(3),
  );
  const add = async (json: object) => (await account.call("POST", path, { json })).body;
  const good = await add({
    question: "When does the harbour open?",
    expected_source_id: harbour,
    expected_answer: "At six in the morning",
  });
  expect(good).toMatchObject({ expected_source_id: harbour, must_abstain: false, assistant_id: assistantId });
  await add({ question: "Which wines do you serve?", must_abstain: true });
  const wrong = await add({ question: "What does the museum show?", expected_answer: "Steam engines of all ages" });
  const answered = await add({ question: "Does the museum show maps?", must_abstain: true });
  const unknown = await add({ question: "Which wines do you serve?", expected_answer: "ships and maps" });
  const lost = await add({ question: "Which ships are there?", expected_source_id: museum });
  expect((await validate(informed)).golden_questions).toMatchObject([
    { id: wrong.id, problem: "answer_not_found", found_source_ids: [museum] },
    { id: answered.id, problem: "does_not_abstain" },
    { id: unknown.id, problem: "answer_not_found", found_source_ids: [] },
  ]);
  await account.call("DELETE", `/api/documents/${museum}`);
  const { golden_questions, golden_questions_checked } = await validate(informed);
  expect(golden_questions_checked).toBe(6);
  expect(golden_questions).toContainEqual({
    id: lost.id,
    question: lost.question,
    problem: "source_gone",
    found_source_ids: [],
  });
  const listed = await account.call("GET", `${path}?limit=2&page=2`);
  expect(listed.body).toMatchObject({
    golden_questions: [{ id: wrong.id }, { id: answered.id }],
    total: 6,
    has_more: true,
  });
  expect((await account.call("DELETE", `${path}/${lost.id}`)).status).toBe(200);
  expect((await account.call("DELETE", `${path}/${lost.id}`)).status).toBe(404);
});

test("golden questions are their owner's, and agree with themselves", async () => {
  const [informed, stranger] = await Promise.all([makeInformed(), makeInformed()]);
  const path = `/api/assistants/${informed.assistantId}/golden-questions`;
  const own = `/api/assistants/${stranger.assistantId}/golden-questions`;
  const document = await giveDocument(informed.account, informed.assistantId, terms, "a.txt");
  const status = async (who: Informed, where: string, json: object) =>
    (await who.account.call("POST", where, { json })).status;
  expect(await status(stranger, path, { question: "Q?" })).toBe(404);
  expect(await status(stranger, own, { question: "Q?", expected_source_id: document })).toBe(404);
  expect(await status(informed, path, { question: "Q?", must_abstain: true, expected_source_id: document })).toBe(422);
  expect(await status(informed, path, {})).toBe(422);
  const { body } = await informed.account.call("POST", path, { json: { question: "Q?" } });
  expect((await stranger.account.call("DELETE", `${own}/${body.id}`)).status).toBe(404);
  expect((await informed.account.call("GET", path)).body.total).toBe(1);
});

test("thousands of passages are looked through in seconds", async () => {
  const informed = await makeInformed();
  const { account, assistantId } = informed;
  const seed = await giveDocument(account, assistantId, "Some words to begin with.", "a.txt");
  const ctx = compose(env);
  const { accountId } = (await ctx.db.select().from(sources).where(eq(sources.id, seed)))[0]!;
  const knowledgeBaseId = await defaultKnowledgeBase(ctx, { accountId, assistantId });
  const writer = createTextGenerator(7);
  const chunks = Array.from({ length: 3_000 }, (_, ordinal): AnalysedChunk => {
    const text = writer.passage(800).replaceAll(/\w+\. /g, `${ordinal}. `);
    const { stems } = analyseText(text);
    const place = { ordinal, text, start: ordinal, end: ordinal + text.length, page: null, headingPath: [] };
    return { ...place, titleStems: "", textStems: stems.join(" "), grams: "", stemCount: stems.length };
  });
  for (let at = 0; at < chunks.length; at += 500) {
    const part = chunks.slice(at, at + 500);
    await ctx.indexes
      .of(knowledgeBaseId)
      .stage({ sourceId: seed, generation: 2, assistantId, title: "T", chunks: part });
  }
  await publishGeneration(ctx, { knowledgeBaseId, sourceId: seed, generation: 2 });
  const found = await validate(informed);
  expect(found).toMatchObject({ passages_checked: 3_000, is_partial: false });
}, 120_000);

test("an account has its knowledge looked through ten times a minute", async () => {
  const { account, assistantId } = await makeInformed();
  const path = `/api/assistants/${assistantId}/validate-knowledge`;
  for (let n = 0; n < 10; n++) expect((await account.call("POST", path, { json: {} })).status).toBe(200);
  const refused = await account.call("POST", path, { json: {} });
  expect(refused.status).toBe(429);
  expect(refused.body.retry_after).toBeGreaterThan(0);
});
