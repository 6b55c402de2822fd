import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { giveDocument, indexed, makeInformed } from "./informed.ts";

test("a written text answers like a document, also after a change, and no more after its removal", async () => {
  const { account, assistantId, ask } = await makeInformed();
  const text = "Ferry times\r\n\r\nThe ferry sails at noon.   \r\nIt takes twenty minutes.";
  const json = { assistant_id: assistantId, title: "Ferry", text };
  const made = await account.call("POST", "/api/documents/text", { json });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ title: "Ferry", content_type: "text/plain", processing_status: "queued" });
  await indexed(account, made.body.id);
  const answer = await ask("When does the ferry sail?");
  expect(answer.content).toContain("The ferry sails at noon.");
  expect(answer.citations[0]).toMatchObject({ source_id: made.body.id, title: "Ferry" });
  const path = `/api/documents/${made.body.id}/text`;
  const changed = await account.call("PUT", path, { json: { text: "The ferry sails at nine." } });
  expect(changed.body).toMatchObject({ id: made.body.id, title: "Ferry", processing_status: "queued" });
  await until(async () =>
    expect((await ask("When does the ferry sail?")).content).toBe("The ferry sails at nine. [1]"),
  );
  await account.call("PATCH", path, { json: { title: "The ferry of the island" } });
  await indexed(account, made.body.id);
  expect((await account.call("GET", path)).body).toMatchObject({
    title: "The ferry of the island",
    text: "The ferry sails at nine.",
  });
  await account.call("DELETE", `/api/documents/${made.body.id}`);
  expect((await ask("When does the ferry sail?")).outcome).toBe("abstain");
  expect((await account.call("PUT", path, { json: { text: "Again" } })).status).toBe(404);
});

test("only written texts are changed as such, and only by their owner", async () => {
  const [{ account, assistantId }, stranger] = await Promise.all([makeInformed(), makeInformed()]);
  const file = await giveDocument(account, assistantId, "Some words in a file.", "a.txt");
  expect((await account.call("PUT", `/api/documents/${file}/text`, { json: { text: "Mine" } })).status).toBe(409);
  expect((await account.call("PUT", `/api/knowledge/${file}`, { json: { text: "Mine" } })).status).toBe(409);
  expect((await stranger.account.call("PUT", `/api/documents/${file}/text`, { json: { text: "Mine" } })).status).toBe(
    404,
  );
  const json = { assistant_id: assistantId, title: "T", text: "Mine" };
  expect((await stranger.account.call("POST", "/api/documents/text", { json })).status).toBe(404);
  expect((await account.call("POST", "/api/documents/text", { json: { ...json, text: " \n " } })).status).toBe(422);
  expect((await account.call("POST", "/api/documents/text", { json: { ...json, title: undefined } })).status).toBe(422);
});

test("what a person confirms answers, is listed apart, changes and goes", async () => {
  const { account, assistantId, ask } = await makeInformed();
  const document = await giveDocument(account, assistantId, "# Museum\n\nThe museum shows old ships and maps.");
  const json = {
    document_id: document,
    facts: ["Dogs stay outside the museum.", { text: "The guided tour lasts one hour.", start: 0 }],
    qa_pairs: [{ question: "Who built the museum?", answer: "The guild of pilots.", tags: ["history"] }],
  };
  const { status, body } = await account.call("POST", "/api/knowledge/confirm", { json });
  expect(status).toBe(201);
  const [pair, tour, dogs] = body.confirmed;
  expect(pair).toMatchObject({
    type: "qa",
    question: "Who built the museum?",
    is_confirmed: true,
    document_id: document,
  });
  expect(tour).toMatchObject({ type: "fact", content: "The guided tour lasts one hour.", assistant_id: assistantId });
  await indexed(account, dogs.id);
  await indexed(account, tour.id);
  expect((await ask("who built the museum")).content).toBe("The guild of pilots. [1]");
  expect((await ask("How long does the guided tour last?")).content).toBe("The guided tour lasts one hour. [1]");
  const again = await account.call("POST", "/api/documents/knowledge/confirm", { json: { data: json } });
  expect(again.body.confirmed.map((entry: { id: number }) => entry.id)).toEqual([pair.id, tour.id, dogs.id]);
  const changed = await account.call("PUT", `/api/knowledge/${tour.id}`, {
    json: { content: "The guided tour lasts two hours." },
  });
  expect(changed.body).toMatchObject({ id: tour.id, type: "fact", content: "The guided tour lasts two hours." });
  await until(async () => expect((await ask("How long does the guided tour last?")).content).toContain("two hours"));
  await account.call("PUT", `/api/documents/knowledge/${pair.id}`, { json: { answer: "The pilots." } });
  expect((await ask("Who built the museum?")).content).toBe("The pilots. [1]");
  expect((await account.call("DELETE", `/api/documents/knowledge/${pair.id}`)).status).toBe(200);
  expect((await ask("Who built the museum?")).citations).not.toMatchObject([{ source_id: pair.id }]);
  const listed = await account.call("GET", "/api/knowledge/confirmed");
  expect(listed.body.knowledge.map((entry: { id: number }) => entry.id)).toEqual([tour.id, dogs.id]);
});

test.for([
  ["nothing to confirm", {}, 422],
  ["no assistant", { facts: ["A fact."] }, 422],
  ["a document id that is none", { document_id: -1, facts: ["A fact."] }, 422],
  ["a document that is not there", { document_id: 900_000_001, facts: ["A fact."] }, 404],
  ["an assistant that is not there", { assistant_id: 900_000_001, facts: ["A fact."] }, 404],
  ["facts that are none", { assistant_id: 1, facts: [7] }, 422],
] as const)("%s is refused", async ([, json, status]) => {
  const account = await api.makeAccount();
  expect((await account.call("POST", "/api/knowledge/confirm", { json })).status).toBe(status);
});

test("nothing is confirmed when one question has another answer", async () => {
  const { account, assistantId } = await makeInformed();
  const pair = { question: "Who pays?", answer: "We do." };
  await account.call("POST", "/api/qa-knowledge", { json: { assistant_id: assistantId, ...pair } });
  const json = { assistant_id: assistantId, facts: ["Pay."], qa_pairs: [{ ...pair, answer: "You do." }] };
  expect((await account.call("POST", "/api/knowledge/confirm", { json })).status).toBe(409);
  expect((await account.call("GET", "/api/knowledge/confirmed")).body).toMatchObject({ knowledge: [], total: 0 });
});

test("knowledge pages in both styles under both paths, by assistant, and by user for its own people", async () => {
  const [{ account, assistantId }, stranger] = await Promise.all([makeInformed(), makeInformed()]);
  const confirm = (fact: string) =>
    account.call("POST", "/api/knowledge/confirm", { json: { assistant_id: assistantId, facts: [fact] } });
  const ids: number[] = [];
  for (const fact of ["One thing.", "Another thing.", "A third thing."])
    ids.unshift((await confirm(fact)).body.confirmed[0].id);
  const file = await giveDocument(account, assistantId, "Some words in a file.", "a.txt");
  const page = async (path: string, who = account) => {
    const { body } = await who.call("GET", path);
    return { ids: body.knowledge.map((entry: { id: number }) => entry.id), total: body.total, more: body.has_more };
  };
  for (const path of ["/api/knowledge/confirmed", "/api/documents/knowledge/confirmed"]) {
    expect(await page(path)).toEqual({ ids, total: 3, more: false });
    expect(await page(`${path}?assistant_id=${assistantId}&page=2&limit=2`)).toEqual({
      ids: ids.slice(2),
      total: 3,
      more: false,
    });
    expect(await page(`${path}?offset=1&page=5&limit=1`)).toEqual({ ids: ids.slice(1, 2), total: 3, more: true });
    expect(await page(`${path}?assistant_id=${assistantId}`, stranger.account)).toMatchObject({ total: 0 });
  }
  expect((await account.call("GET", "/api/knowledge/confirmed?page=x")).status).toBe(422);
  const all = { ids: [file, ...ids], total: 4, more: false };
  expect(await page(`/api/assistants/${assistantId}/knowledge`)).toEqual(all);
  expect(await page(`/api/user-knowledge/${account.id}`)).toEqual(all);
  expect(await page(`/api/documents/user-knowledge/${account.id}?assistant_id=${assistantId}&limit=1`)).toMatchObject({
    ids: [file],
  });
  expect((await stranger.account.call("GET", `/api/user-knowledge/${account.id}`)).status).toBe(404);
  await env.DB.prepare("UPDATE users SET role = 'admin' WHERE id = ?").bind(stranger.account.id).run();
  await compose(env).sessions.invalidate(stranger.account.id);
  expect(await page(`/api/user-knowledge/${account.id}`, stranger.account)).toEqual(all);
});

test("uses are counted: what answers cite by itself, what clients report on top", async () => {
  const { account, assistantId, ask } = await makeInformed();
  const used = await giveDocument(account, assistantId, "# Harbour\n\nThe harbour opens at six in the morning.");
  const unused = await giveDocument(account, assistantId, "# Museum\n\nThe museum shows old ships and maps.");
  await ask("When does the harbour open?");
  await ask("When does the harbour open in the morning?");
  const stats = async (path = "/api/knowledge/stats") => (await account.call("GET", path)).body;
  await until(async () => expect((await stats()).usage.answers_with_sources).toBe(2));
  const report = (json: object) => account.call("POST", "/api/knowledge/track-usage", { json });
  expect((await report({ document_id: used })).body).toMatchObject({ id: used, usage_count: 3 });
  expect((await report({ data: { knowledge_id: used, count: 4 } })).body.usage_count).toBe(7);
  expect(await stats(`/api/documents/knowledge/stats?assistant_id=${assistantId}`)).toMatchObject({
    total_sources: 2,
    total_bytes: 51 + 46,
    by_type: { document: 2, qa: 0 },
    by_status: { completed: 2 },
    usage: { never_used: 1, most_used: [{ id: used, title: "doc.md", usage_count: 7 }] },
  });
  expect(await stats("/api/knowledge/stats?assistant_id=900000001")).toMatchObject({
    total_sources: 0,
    by_type: { document: 0 },
  });
  const stranger = await api.makeAccount();
  const json = { document_id: unused };
  expect((await stranger.call("POST", "/api/knowledge/track-usage", { json })).status).toBe(404);
  expect((await report({})).status).toBe(422);
  expect((await report({ document_id: used, knowledge_id: used })).status).toBe(422);
  expect((await report({ document_id: used, count: 0 })).status).toBe(422);
});
