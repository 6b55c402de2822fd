import { expect, test } from "vitest";
import { openChatbot } from "./context-fixture.ts";

test("variables are patched within their limits, and a bad change changes nothing", async () => {
  const { read, post, owner, path } = await openChatbot();
  await post("context", "ada", { variables: { plan: "gold", cart: ["lamp", { id: 7 }], vip: true, note: null } });
  const { body } = await post("context", "ada", { variables: { plan: null, count: 2 } });
  expect(body.data.variables).toEqual({ cart: ["lamp", { id: 7 }], vip: true, count: 2 });
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`v${at}`, at]));
  const deep = { a: { b: { c: { d: { e: { f: { g: 1 } } } } } } };
  const long = { text: "x".repeat(16_000) };
  for (const variables of [many, deep, long, { ["n".repeat(65)]: 1 }, [], "text", null]) {
    const refused = await post("context", "ada", { variables } as object);
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ status: "error", code: "VALIDATION_ERROR" });
  }
  expect((await read("context", "ada")).variables).toEqual(body.data.variables);
  await Promise.all(Array.from({ length: 8 }, (_, at) => post("context", "bo", { variables: { [`v${at}`]: at } })));
  expect(Object.keys((await read("context", "bo")).variables)).toHaveLength(8);
  expect((await owner.call("GET", path("context", "x".repeat(201)))).status).toBe(400);
  expect((await owner.call("DELETE", path("context", "nobody"))).status).toBe(200);
});

test("topics and entities of a program are updated by their label and their normalised value, and deleted one by one", async () => {
  const { owner, path, post, read } = await openChatbot();
  const [returns] = [(await post("topics", "ada", { label: "Returns" })).body.data];
  expect((await post("topics", "ada", { label: " returns " })).body.data).toMatchObject({ id: returns.id, weight: 2 });
  await post("topics", "ada", { label: "Delivery", weight: 9 });
  expect((await read("topics", "ada")).map(({ label }: { label: string }) => label)).toEqual(["Delivery", "returns"]);
  const page = await owner.call("GET", `${path("topics", "ada")}?page=2&limit=1`);
  expect(page.body.pagination).toEqual({ total: 2, pages: 2, page: 2, limit: 1 });
  expect((await owner.call("DELETE", path("topics", "ada", returns.id))).status).toBe(200);
  expect((await owner.call("DELETE", path("topics", "ada", returns.id))).status).toBe(404);
  expect((await owner.call("DELETE", path("topics", "bo", returns.id))).status).toBe(404);

  const phone = await post("entities", "ada", { type: "phone", value: "+49 (30) 123-4567" });
  expect(phone.status).toBe(201);
  expect(phone.body.data).toMatchObject({
    normalisedValue: "+49301234567",
    source: "api",
    messageId: null,
    confidence: 1,
  });
  const again = await post("entities", "ada", { type: "phone", value: "+4930 1234567", confidence: 0.5 });
  expect(again.body.data).toMatchObject({ id: phone.body.data.id, confidence: 0.5 });
  await post("entities", "ada", { type: "boat_class", value: "Laser  II" });
  expect(await read("entities", "ada")).toMatchObject([{ normalisedValue: "laser ii" }, { type: "phone" }]);
  for (const json of [
    { type: "phone", value: "12" },
    { type: "date", value: "someday" },
    { type: "Bad Type", value: "x" },
    { type: "name", value: " " },
  ]) {
    expect((await post("entities", "ada", json)).status, JSON.stringify(json)).toBe(400);
  }
  expect((await owner.call("DELETE", path("entities", "ada", phone.body.data.id))).status).toBe(200);
  expect((await owner.call("DELETE", path("entities", "ada", phone.body.data.id))).status).toBe(404);
  expect(await read("entities", "ada")).toHaveLength(1);
});

test("a merged person has the context of both contacts, and each its own when the merge is undone", async () => {
  const { owner, post, read } = await openChatbot();
  await post("topics", "ada", { label: "Returns", weight: 2 });
  await post("topics", "alias", { label: "returns", weight: 3 });
  await post("entities", "ada", { type: "order_number", value: "A-1" });
  await post("entities", "alias", { type: "order_number", value: "a-1" });
  await post("entities", "alias", { type: "order_number", value: "B-2" });
  await post("context", "alias", { variables: { plan: "gold" } });
  const { body } = await owner.call("GET", "/api/contacts");
  const [alias, ada] = body.contacts.map(({ id }: { id: number }) => id);
  const merged = await owner.call("POST", `/api/contacts/${ada}/merges`, { json: { contact_id: alias } });
  for (const userId of ["ada", "alias"]) {
    const context = await read("context", userId);
    expect(context.variables).toEqual({ plan: "gold" });
    expect(context.topics).toMatchObject([{ weight: 5 }]);
    expect(context.entities.map((entity: { normalisedValue: string }) => entity.normalisedValue).sort()).toEqual([
      "A-1",
      "B-2",
    ]);
  }
  expect((await post("context", "ada", { variables: { plan: null } })).body.data.variables).toEqual({});
  await owner.call("POST", `/api/contacts/${ada}/merges/${merged.body.merge_id}/undo`);
  expect((await read("context", "ada")).entities).toMatchObject([{ normalisedValue: "A-1" }]);
  expect(await read("context", "alias")).toMatchObject({ variables: { plan: "gold" }, topics: [{ weight: 3 }] });
});

test("references are resolved by given turns, by a conversation and by stored entities", async () => {
  const { owner, chatbotId, post, say } = await openChatbot();
  const resolve = (json: object) => owner.call("POST", `/api/v1/chatbots/${chatbotId}/references/resolve`, { json });
  const history = [
    { sender: "user", content: "Which plans are there?" },
    { sender: "assistant", content: "1. Solo\n2. Team" },
  ];
  const given = await resolve({ text: "How much is the second one, and is it there?", history });
  expect(given.body.data).toMatchObject({
    resolvedText: "How much is Team, and is it there?",
    references: [
      {
        kind: "ordinal",
        start: 12,
        end: 26,
        antecedent: "Team",
        isResolved: true,
        source: { type: "history", index: 1 },
      },
      { text: "it", isResolved: false },
      { text: "there", antecedent: null, isResolved: false, confidence: 0, source: null },
    ],
  });
  await post("entities", "ada", { type: "order_number", value: "A-1044" });
  const stored = await resolve({ text: "Где мой заказ?", userId: "ada" });
  expect(stored.body.data).toMatchObject({
    resolvedText: "Где мой заказ A-1044?",
    references: [{ kind: "order", source: { type: "entity", entityId: expect.any(Number) } }],
  });
  const { conversationId, message } = await say("ada", "How long is the guided tour?");
  for (const place of [{ userId: "ada" }, { conversationId }]) {
    const { body } = await resolve({ text: "When does it start?", ...place });
    expect(body.data.resolvedText).toBe("When does the guided tour start?");
    expect(body.data.references).toMatchObject([{ source: { type: "message", messageId: message.id } }]);
  }
  expect((await resolve({ text: "When does it start?", userId: "bo" })).body.data.resolvedText).toBe(
    "When does it start?",
  );
  expect((await resolve({ text: "it", userId: "bo", conversationId })).status).toBe(404);
  const circle = Array.from({ length: 50 }, (_, at) => ({
    sender: at % 2 === 0 ? "user" : "assistant",
    content: "It is that one, and that one is the second one",
  }));
  const circled = await resolve({ text: "Is it that one?", history: circle });
  expect(circled.body.data).toMatchObject({ resolvedText: "Is it that one?" });
  expect((await resolve({ text: "it", history: [...circle, circle[0]] })).status).toBe(400);
  const stranger = await openChatbot();
  const foreign = `/api/v1/chatbots/${chatbotId}/references/resolve`;
  expect((await stranger.owner.call("POST", foreign, { json: { text: "it", conversationId } })).status).toBe(404);
});
