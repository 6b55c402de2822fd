import { expect, test } from "vitest";
import { maxPersonalities } from "../../../src/domain/assistants/personalities/rules.ts";
import { openStage } from "../../contract/chatbots/stage.ts";

test("of personalities with one name that are made at the same time one stays, also of default ones", async () => {
  const { send, data, chatbotId } = await openStage();
  const place = `/api/v1/chatbots/${chatbotId}/personalities`;
  const statuses = async (path: string, json: object) => {
    const answers = await Promise.all([1, 2, 3].map(() => send("POST", path, { json })));
    return answers.map(({ status }) => status).sort();
  };
  expect(await statuses(place, { name: "Cheerful" })).toEqual([201, 409, 409]);
  expect(await statuses(`${place}/default`, {})).toEqual([201, 409, 409]);
  const made = await data("GET", place);
  expect(made.map(({ name }: { name: string }) => name)).toEqual(["Cheerful", "Default"]);
  const rename = (id: number) => send("PUT", `/api/v1/personalities/${id}`, { json: { name: "Calm" } });
  const renamed = await Promise.all(made.map(({ id }: { id: number }) => rename(id)));
  expect(renamed.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test("the default personality is in the owner's language", async () => {
  const { send, chatbotId } = await openStage();
  const headers = { "accept-language": "ru" };
  const { body } = await send("POST", `/api/v1/chatbots/${chatbotId}/personalities/default`, { json: {}, headers });
  expect(body.data).toMatchObject({ name: "Основной", traits: ["дружелюбный", "отзывчивый", "точный"] });
});

test("a chatbot gets no more personalities than it may have, however many are made at the same time", async () => {
  const { send, data, chatbotId } = await openStage();
  const place = `/api/v1/chatbots/${chatbotId}/personalities`;
  const make = (_: unknown, at: number) => send("POST", place, { json: { name: `Number ${at}` } });
  const made = await Promise.all(Array.from({ length: maxPersonalities + 3 }, make));
  expect(made.filter(({ status }) => status === 201)).toHaveLength(maxPersonalities);
  expect(made.find(({ status }) => status === 409)?.body.message).toContain(`at most ${maxPersonalities}`);
  expect(await data("GET", `${place}?limit=100`)).toHaveLength(maxPersonalities);
});
