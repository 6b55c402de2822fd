import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { giveDocument, indexed, makeInformed } from "../knowledge/informed.ts";

const pair = {
  question: "Сколько стоит подъёмник?",
  answer: "Подъём на канатке стоит 300 рублей.\n\nДетям до 7 лет — бесплатно.",
  tags: ["цены", "канатная дорога"],
};

test("the very question is answered word for word, at once, however it is written", async () => {
  const { account, assistantId, ask } = await makeInformed();
  const made = await account.call("POST", "/api/qa-knowledge", { json: { assistant_id: assistantId, ...pair } });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ ...pair, assistant_id: assistantId });
  for (const asked of [
    pair.question,
    "СКОЛЬКО   стоит подъемник",
    "Здравствуйте! Подскажите, сколько стоит «подъемник»?!",
  ]) {
    const answer = await ask(asked);
    expect(answer).toMatchObject({ outcome: "answer", content: `${pair.answer}\n[1]` });
    expect(answer.citations).toMatchObject([{ source_id: made.body.id, title: pair.question, quote: pair.answer }]);
  }
  await indexed(account, made.body.id);
  const [citation] = (await ask(pair.question)).citations;
  const { body } = await account.call("GET", `/api/documents/${made.body.id}/text`);
  expect(body.text.slice(citation.start, citation.end)).toBe(pair.answer);
});

test("a question like it is answered by the pair when it is indexed, though the answer has none of its words", async () => {
  const { account, assistantId, ask } = await makeInformed();
  await giveDocument(
    account,
    assistantId,
    "# Harbour\n\nThe harbour opens at six. Boats leave from the pier every hour.",
  );
  const json = {
    assistant_id: assistantId,
    question: "I am late. Can I bring my dog on board?",
    answer: "Gladly, on a leash.",
  };
  const { body } = await account.call("POST", "/api/qa-knowledge", { json });
  await indexed(account, body.id);
  const answer = await ask("May a dog come on board?");
  expect(answer).toMatchObject({ outcome: "answer", content: "Gladly, on a leash. [1]" });
  expect(answer.citations[0]).toMatchObject({ source_id: body.id, quote: "Gladly, on a leash." });
  expect((await ask("What is C#?")).outcome).toBe("abstain");
});

test("signs that carry meaning keep questions apart", async () => {
  const { account, assistantId, ask } = await makeInformed();
  const teach = (question: string, answer: string) =>
    account.call("POST", "/api/qa-knowledge", { json: { assistant_id: assistantId, question, answer } });
  expect((await teach("What is C++?", "A language.")).status).toBe(201);
  expect((await teach("What is C#?", "Another language.")).status).toBe(201);
  expect((await ask("what is c#")).content).toBe("Another language. [1]");
  expect((await ask("Hello")).content).not.toContain("[1]");
  await teach("Hello!", "Ahoy.");
  expect((await ask("hello")).content).toBe("Ahoy. [1]");
});

test("a change and a removal count at once", async () => {
  const { account, assistantId, ask } = await makeInformed();
  const json = { assistant_id: assistantId, question: "When does the ferry sail?", answer: "At noon." };
  const { body } = await account.call("POST", "/api/qa-knowledge", { json });
  const path = `/api/qa-knowledge/${body.id}`;
  const changed = await account.call("PATCH", path, { json: { answer: "At nine." } });
  expect(changed.body).toMatchObject({ id: body.id, question: json.question, answer: "At nine." });
  expect((await ask(json.question)).content).toBe("At nine. [1]");
  await until(async () => expect((await ask("When does the big ferry sail?")).content).toBe("At nine. [1]"));
  await account.call("PUT", path, { json: { data: { question: "When does the boat depart?", tags: ["boats"] } } });
  expect((await ask("When does the boat depart?")).content).toBe("At nine. [1]");
  await until(async () => expect((await ask(json.question)).outcome).toBe("abstain"));
  expect((await account.call("GET", path)).body.tags).toEqual(["boats"]);
  expect((await account.call("DELETE", path)).status).toBe(200);
  expect((await account.call("GET", path)).status).toBe(404);
  expect((await account.call("DELETE", path)).status).toBe(404);
  expect((await ask("When does the boat depart?")).outcome).toBe("abstain");
});

test("many changes one upon another end in the last one", async () => {
  const { account, assistantId, ask } = await makeInformed();
  const json = { assistant_id: assistantId, question: "Where is the key kept?", answer: "Nowhere." };
  const { body } = await account.call("POST", "/api/qa-knowledge", { json });
  const places = ["attic", "cellar", "garden", "kitchen", "stable", "barn", "harbour"];
  for (const place of places) {
    const { status } = await account.call("PUT", `/api/qa-knowledge/${body.id}`, {
      json: { answer: `In the ${place}.` },
    });
    expect(status).toBe(200);
  }
  await indexed(account, body.id);
  expect((await ask("Where is the spare key kept?")).content).toBe("In the harbour. [1]");
});

test("the same question again is the same pair; with another answer it is a conflict", async () => {
  const { account, assistantId } = await makeInformed();
  const teach = (question: string, answer: string) =>
    account.call("POST", "/api/qa-knowledge", { json: { assistant_id: assistantId, question, answer } });
  const [first, second] = await Promise.all([teach("Who pays?", "You do."), teach("who  pays", "You do.")]);
  expect(second.body).toEqual(first.body);
  const refused = await teach("WHO PAYS", "We do.");
  expect(refused.status).toBe(409);
  expect(refused.body.detail).toContain(String(first.body.id));
  const other = await teach("Who asks?", "They do.");
  const moved = await account.call("PATCH", `/api/qa-knowledge/${other.body.id}`, { json: { question: "Who pays" } });
  expect(moved.status).toBe(409);
  expect((await account.call("GET", `/api/qa-knowledge?assistant_id=${assistantId}`)).body).toHaveLength(2);
});

test("pairs are found by any form of their words, and paged in both styles; a stranger finds none", async () => {
  const [{ account, assistantId }, stranger] = await Promise.all([makeInformed(), api.makeAccount()]);
  const teach = async (question: string, answer: string, tags: string[] = []) =>
    (await account.call("POST", "/api/qa-knowledge", { json: { assistant_id: assistantId, question, answer, tags } }))
      .body.id;
  const bot = await teach("Как настроить бота?", "Откройте раздел настроек.", ["настройка", "бот"]);
  const delivery = await teach("How long is delivery?", "Deliveries take two days.", ["shipping"]);
  const ferry = await teach("Is there a ferry?", "Yes.");
  const find = async (query: string, who = account) =>
    (await who.call("GET", `/api/qa-knowledge?${query}`)).body.map((found: { id: number }) => found.id);
  expect(await find("q=настройки")).toEqual([bot]);
  expect(await find("q=боты настр")).toEqual([bot]);
  expect(await find("q=shipping delivery")).toEqual([delivery]);
  expect(await find("q=deliver ferry")).toEqual([]);
  for (const trick of ['" OR account:a1 OR "', "stems:yes)", "*", "a1"])
    expect(await find(`q=${encodeURIComponent(trick)}`)).toEqual([]);
  expect(await find(`assistant_id=${assistantId}&limit=2`)).toEqual([ferry, delivery]);
  expect(await find("limit=2&page=2")).toEqual([bot]);
  expect(await find("limit=1&page=9&offset=1")).toEqual([delivery]);
  expect(await find("assistant_id=900000001")).toEqual([]);
  expect(await find(`assistant_id=${assistantId}&q=ferry`, stranger)).toEqual([]);
  expect((await account.call("GET", "/api/documents")).body).toEqual([]);
});

test.for([
  ["no question", { answer: "A" }, 422],
  ["a question of signs alone", { question: "?!", answer: "A" }, 422],
  ["an empty answer", { question: "Q?", answer: "  " }, 422],
  ["tags that are no list", { question: "Q?", answer: "A", tags: "a" }, 422],
  ["a stranger's assistant", { question: "Q?", answer: "A", assistant_id: 1 }, 404],
] as const)("%s is refused", async ([, body, status]) => {
  const { account, assistantId } = await makeInformed();
  const refused = await account.call("POST", "/api/qa-knowledge", { json: { assistant_id: assistantId, ...body } });
  expect(refused.status).toBe(status);
  expect((await account.call("GET", "/api/qa-knowledge")).body).toEqual([]);
});
