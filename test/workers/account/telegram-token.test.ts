import { expect, test } from "vitest";
import { api } from "../api.ts";
import { newToken as newBot } from "../telegram/telegram-fixture.ts";

const newToken = async () => (await newBot()).token;

test("one token: what is set here is the assistant's, what is set there is read here, always masked", async () => {
  const account = await api.makeAccount();
  expect((await account.call("GET", "/api/telegram-token")).status).toBe(404);
  const { body: assistant } = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const token = await newToken();
  const set = await account.call("POST", "/api/telegram-token", { json: { token } });
  const masked = `${token.split(":")[0]}:AAH...`;
  expect(set.body).toMatchObject({ token: masked, telegram_token: masked, assistant_id: assistant.id });
  const [shown] = (await account.call("GET", "/api/assistants")).body;
  expect(shown.telegram_bot_token).toBe(masked);
  const other = await newToken();
  await account.call("PATCH", `/api/assistants/${assistant.id}`, { json: { telegram_bot_token: other } });
  const read = await account.call("GET", "/api/tokens/telegram-token");
  expect(read.body.token).toBe(`${other.split(":")[0]}:AAH...`);
  expect(JSON.stringify([set.body, shown, read.body])).not.toContain(token.slice(14));
});

test("without a name the token goes to the assistant that has a bot, with one to that one", async () => {
  const account = await api.makeAccount();
  const make = async (name: string) => (await account.call("POST", "/api/assistants", { json: { name } })).body.id;
  const [first, second] = [await make("First"), await make("Second")];
  const named = { telegram_token: await newToken(), assistant_id: second };
  expect((await account.call("POST", "/api/telegram-token", { json: named })).body.assistant_id).toBe(second);
  const again = await account.call("POST", "/api/telegram-token", { json: { telegram_bot_token: await newToken() } });
  expect(again.body.assistant_id).toBe(second);
  const [one] = (await account.call("GET", "/api/assistants")).body;
  expect(one).toMatchObject({ id: first, telegram_bot_token: null });
});

test("another account's token and another account's assistant are refused, and no assistant is told", async () => {
  const [owner, stranger] = [await api.makeAccount(), await api.makeAccount()];
  const { body: assistant } = await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const token = await newToken();
  await owner.call("POST", "/api/telegram-token", { json: { token } });
  const none = await stranger.call("POST", "/api/telegram-token", { json: { token: await newToken() } });
  expect(none.body.error.code).toBe("CONFLICT");
  const foreign = { token: await newToken(), assistant_id: assistant.id };
  expect((await stranger.call("POST", "/api/telegram-token", { json: foreign })).status).toBe(404);
  await stranger.call("POST", "/api/assistants", { json: { name: "Thief" } });
  const taken = await stranger.call("POST", "/api/telegram-token", { json: { token } });
  expect(taken.body.error.code).toBe("BOT_ALREADY_EXISTS");
  expect((await stranger.call("GET", "/api/telegram-token")).status).toBe(404);
});
