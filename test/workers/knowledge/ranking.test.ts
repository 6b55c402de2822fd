import { expect, test } from "vitest";
import { retrieve } from "../../../src/domain/knowledge/retrieval/retrieve.ts";
import { assistantWithKnowledge, chunk } from "./knowledge-fixture.ts";

const shop = [
  "Refunds are paid to your card within ten working days.",
  "Our couriers deliver parcels to Moscow and Kazan.",
  "The warranty on a washing machine lasts two years.",
  "Gift certificates cannot be exchanged for cash.",
  "Доставка посылок по Казани занимает два дня.",
  "Возврат денег за товар происходит на карту в течение десяти дней.",
  "Гарантия на стиральную машину действует два года.",
  "Подарочные сертификаты не обмениваются на наличные.",
];

test.each([
  ["an English inflection", "Can I be refunded?", 0],
  ["an English derivation", "delivering a parcel", 1],
  ["a Russian case", "Сколько идут посылки в Казань?", 4],
  ["a Russian plural", "гарантии на стиральные машины", 6],
  ["ё for е", "Возвратёт ли магазин деньги за товары?", 5],
  ["an English misspelling", "warrenty of wasching mashine", 2],
  ["a Russian misspelling", "падарочный сертефикат", 7],
  ["capitals and accents", "WÄRRANTY", 2],
])("finds by %s", async (_, question, expected) => {
  const knowledge = await assistantWithKnowledge();
  await knowledge.add(shop);
  expect((await knowledge.found(question))[0]).toBe(shop[expected]);
});

test("a title, and a heading above the passage, weigh more than a mention", async () => {
  const knowledge = await assistantWithKnowledge();
  await knowledge.add(["Ask the desk. Some ask about insurance there."], "Opening hours");
  await knowledge.add([chunk(0, "Ask the desk. It is on the left.", ["Travel", "Insurance"])], "Handbook");
  await knowledge.add(["Ask the desk. It is on the right."], "Luggage");
  const { passages } = await knowledge.ask("insurance");
  expect(passages.map((passage) => passage.title)).toEqual(["Handbook", "Opening hours"]);
  expect(passages[0]).toMatchObject({
    headingPath: ["Travel", "Insurance"],
    knowledgeBaseId: knowledge.knowledgeBaseId,
  });
});

test("words that stand side by side in the question and in the passage weigh more", async () => {
  const knowledge = await assistantWithKnowledge();
  await knowledge.add([
    "card to bank transfer of credit",
    "bank transfer to credit card",
    "transfer to bank of card credit",
  ]);
  expect((await knowledge.found("credit card"))[0]).toBe("bank transfer to credit card");
});

test("a question that points back is searched with the turn before it", async () => {
  const knowledge = await assistantWithKnowledge();
  await knowledge.add([
    "The Aurora lamp costs forty euros.",
    "The Borealis lamp costs sixty euros.",
    "Ordering needs an account.",
    "The Aurora lamp comes in white and green.",
  ]);
  expect((await knowledge.found("And what does it cost?", ["Tell me about the Borealis lamp"]))[0]).toContain("sixty");
  expect((await knowledge.found("In which colours: green?", ["How much is the Aurora lamp?"]))[0]).toContain("green");
});

test("knowledge bases of one assistant are asked together and ranked as one", async () => {
  const knowledge = await assistantWithKnowledge();
  const second = await knowledge.addBase();
  await knowledge.add(["Parcels to Kazan take two days.", "Parcels are packed by hand."]);
  await knowledge.add(["Parcels to Perm take three days.", "Parcels are weighed.", "Nothing about Kazan."], "", second);
  const { passages } = await knowledge.ask("Do parcels to Perm take days?");
  expect(passages.map((passage) => passage.text).slice(0, 2)).toEqual([
    "Parcels to Perm take three days.",
    "Parcels to Kazan take two days.",
  ]);
  expect(passages[0]?.knowledgeBaseId).toBe(second);
});

test("another assistant's passages are never found", async () => {
  const one = await assistantWithKnowledge();
  const other = await assistantWithKnowledge();
  await one.add(["The secret ingredient is cardamom."]);
  await other.add(["The secret ingredient is nutmeg."]);
  expect(await other.found("secret ingredient")).toEqual(["The secret ingredient is nutmeg."]);
});

test("a search may be kept to some sources, or from some", async () => {
  const knowledge = await assistantWithKnowledge();
  const first = await knowledge.add(["Shops open at nine."]);
  const second = await knowledge.add(["Shops close at six."]);
  const index = knowledge.ctx.indexes.of(knowledge.knowledgeBaseId);
  const query = { words: ["shops"], stems: ["shop"], pairs: [], related: [] };
  const only = await index.search(query, { only: [first], except: [] }, 10);
  const except = await index.search(query, { only: null, except: [first] }, 10);
  expect(only.hits.map((hit) => hit.passage.sourceId)).toEqual([first]);
  expect(except.hits.map((hit) => hit.passage.sourceId)).toEqual([second]);
});

test("evidence tells what the passages answer from what they do not", async () => {
  const knowledge = await assistantWithKnowledge();
  await knowledge.add(shop);
  const evidence = async (question: string) => (await knowledge.ask(question)).evidence;
  expect(await evidence("How long does the warranty on a washing machine last?")).toBeGreaterThan(0.6);
  expect(await evidence("What warrenty has a washing mashine?")).toBeGreaterThan(0.5);
  expect(await evidence("Сколько действует гарантия на стиральные машины?")).toBeGreaterThan(0.6);
  expect(await evidence("Who won the football cup in Brazil?")).toBeLessThan(0.2);
  expect(await evidence("Is there a warranty for airline tickets to Brazil?")).toBeLessThan(0.4);
  expect(await evidence("?")).toBe(0);
});

test("quotes, operators and markup in a question are words or nothing", async () => {
  const knowledge = await assistantWithKnowledge();
  await knowledge.add(["Shops open at nine."]);
  for (const question of ['"shops" AND (', "shops* NEAR/2 NOT", "title:shops", "' OR 1=1 --", "^shops{}", "🙂 shops"]) {
    const { passages } = await knowledge.ask(question);
    expect(passages.every((passage) => passage.text === "Shops open at nine.")).toBe(true);
  }
});

test("many words and many chunks pass", async () => {
  const knowledge = await assistantWithKnowledge();
  await knowledge.add(Array.from({ length: 250 }, (_, n) => chunk(n, `Item ${n} weighs ${n * 7} grams.`)));
  const long = Array.from({ length: 400 }, (_, n) => `word${n}`).join(" ");
  expect((await knowledge.found(`${long} item 249`))[0]).toContain("Item 249 ");
});

test("a question kept to one source of a hundred finds what is only there, by words, by a misspelt word, by vectors", async () => {
  const knowledge = await assistantWithKnowledge();
  for (let at = 0; at < 99; at += 1) await knowledge.add([`Opening hours of branch ${at}: the garden closes at nine.`]);
  const wanted = await knowledge.add(["Opening hours are printed on the door; the gardener knows them."]);
  const ask = (question: string, sourceIds?: number[]) =>
    retrieve(knowledge.ctx, {
      accountId: knowledge.accountId,
      assistantId: knowledge.assistantId,
      question,
      k: 5,
      ...(sourceIds === undefined ? {} : { sourceIds }),
    });
  for (const question of ["opening hours of the garden", "opning huors of the gardn"]) {
    expect((await ask(question)).passages.map(({ sourceId }) => sourceId)).not.toContain(wanted);
    expect((await ask(question, [wanted])).passages.map(({ sourceId }) => sourceId)).toEqual([wanted]);
  }
  expect((await ask("opening hours", [])).passages).toEqual([]);
});

test("a passage that begins in the middle of a thought brings the one before it, and no other does", async () => {
  const knowledge = await assistantWithKnowledge();
  const texts = [
    "The Aurora lamp stands on the pier.",
    "It is lit at sunset by the keeper's daughter.",
    "Ferries leave from the other pier at noon.",
  ];
  await knowledge.add(texts);
  expect(await knowledge.found("Who lights at sunset, the daughter?")).toEqual([texts[1], texts[0]]);
  expect(await knowledge.found("When do ferries leave?")).toEqual([texts[2]]);
});

test("the trace says what each stage made of each passage, and what evidence is made of", async () => {
  const knowledge = await assistantWithKnowledge();
  await knowledge.add(shop);
  const { passages, evidence, trace } = await knowledge.ask("How long is the warranty on a washing machine?");
  const best = passages[0]!;
  for (const leg of ["words", "grams", "pairs", "fused"] as const) {
    const hits = trace.legs.find((each) => each.leg === leg)!.hits;
    expect(hits[0]?.chunkId).toBe(best.chunkId);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  }
  expect(trace.legs.find(({ leg }) => leg === "fused")?.hits[0]?.score).toBe(best.score);
  expect(trace.evidence).toMatchObject({ passage: 1, sentence: 1, missing: 0, terms: 3, confidence: evidence });
});

test("a misspelt word is found in a large knowledge base too", async () => {
  const knowledge = await assistantWithKnowledge();
  await knowledge.add([
    "The warranty on a washing machine lasts two years.",
    ...Array.from({ length: 8_100 }, (_, at) => `Part ${at}`),
  ]);
  for (const question of ["waranty", "wraranty", "wash mahcine"])
    expect((await knowledge.found(question))[0]).toBe("The warranty on a washing machine lasts two years.");
}, 30_000);
