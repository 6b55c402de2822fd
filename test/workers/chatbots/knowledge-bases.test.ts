import { expect, test } from "vitest";
import { maxBasesOfAssistant } from "../../../src/domain/knowledge/bases/rules.ts";
import { openStage } from "../../contract/chatbots/stage.ts";
import { until } from "../../support/until.ts";

test("a knowledge base is changed completely or not at all", async () => {
  const stage = await openStage();
  const { send, data, chatbotId } = stage;
  const [base] = await data("GET", `/api/v1/chatbots/${chatbotId}/knowledge-bases`);
  const { id: other } = await data("POST", "/api/v1/chatbots", { name: "Other" });
  const { id: full } = await data("POST", "/api/v1/chatbots", { name: "Full" });
  const stranger = await stage.stranger();
  const { body } = await send("POST", "/api/v1/chatbots", { json: { name: "Foreign" }, token: stranger.token });
  const place = `/api/v1/knowledge-bases/${base.id}`;
  const before = await data("GET", place);
  const change = (...ids: number[]) => send("PUT", place, { json: { name: "New", chatbotIds: [other, ...ids] } });
  expect((await change(body.data.id)).body).toMatchObject({ code: "NOT_FOUND" });
  expect(await data("GET", place)).toEqual(before);
  const make = () => send("POST", `/api/v1/chatbots/${full}/knowledge-bases`, { json: { name: "One more" } });
  // It has one already.
  const made = await Promise.all(Array.from({ length: maxBasesOfAssistant + 3 }, make));
  expect(made.map(({ status }) => status).sort()).toEqual(
    made.map((_, at) => (at < maxBasesOfAssistant - 1 ? 201 : 409)),
  );
  expect((await change(full)).body).toMatchObject({ code: "CONFLICT" });
  expect(await data("GET", place)).toEqual(before);
  expect((await change()).body.data).toMatchObject({ name: "New", chatbotIds: [chatbotId, other] });
  expect(await data("PUT", place, { chatbotIds: [chatbotId] })).toMatchObject({ chatbotIds: [chatbotId] });
  const share = await send("POST", `/api/v1/chatbots/${full}/knowledge-bases`, { json: { knowledgeBaseId: base.id } });
  expect(share.body).toMatchObject({ code: "CONFLICT" });
});

test("a pair that another knowledge base of the chatbot has is not said to be added", async () => {
  const { send, data, chatbotId, teach } = await openStage();
  const pair = { question: "When do you open?", answer: "At ten." };
  await teach(pair.question, pair.answer);
  const { id } = await data("POST", `/api/v1/chatbots/${chatbotId}/knowledge-bases`, { name: "More" });
  expect((await send("POST", `/api/v1/knowledge-bases/${id}/items`, { json: pair })).body).toMatchObject({
    ...{ code: "CONFLICT", message: expect.stringMatching(/^Knowledge base \d+ has this question and answer already/) },
  });
  expect(await data("GET", `/api/v1/knowledge-bases/${id}/items`)).toEqual([]);
});

test("learning that is applied twice at the same time is knowledge once, and nothing is left", async () => {
  const { data, chatbotId } = await openStage();
  const place = `/api/v1/chatbots/${chatbotId}/learning`;
  const { id } = await data("POST", place, { question: "Is it blue?", answer: "It is blue." });
  await data("PUT", `/api/v1/learning/${id}/status`, { status: "approved" });
  const apply = () => data("POST", `${place}/apply`, {});
  const results = await Promise.all([apply(), apply(), apply()]);
  expect(results.flatMap(({ applied }) => applied.map((item: { id: number }) => item.id))).toEqual([id]);
  expect(results.map(({ remaining }) => remaining)).toEqual([0, 0, 0]);
  const [base] = await data("GET", `/api/v1/chatbots/${chatbotId}/knowledge-bases`);
  expect(base.itemsCount).toBe(1);
});

test("what a search finds is paged as every list, each passage once", async () => {
  const { send, data, chatbotId, teach } = await openStage();
  for (const colour of ["red", "green", "blue"]) await teach(`How much is the ${colour} lamp?`, `It is ${colour}.`);
  const [base] = await data("GET", `/api/v1/chatbots/${chatbotId}/knowledge-bases`);
  const search = async (query: string) => {
    const { body } = await send("GET", `/api/v1/knowledge-bases/${base.id}/search?q=lamps&${query}`);
    return { ...body.pagination, items: body.data.map(({ itemId }: { itemId: number }) => itemId) };
  };
  const whole = await until(async () => {
    const found = await search("");
    expect(found).toMatchObject({ total: 3, pages: 1, page: 1, limit: 10 });
    return found;
  });
  const pages = [await search("limit=2"), await search("limit=2&page=2"), await search("limit=2&page=3")];
  expect(pages).toMatchObject([1, 2, 3].map((page) => ({ total: 3, pages: 2, page, limit: 2 })));
  expect(pages.flatMap(({ items }) => items)).toEqual(whole.items);
});
