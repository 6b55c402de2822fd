import { expect } from "vitest";
import { newToken, tellTelegram } from "../../../workers/telegram/telegram-fixture.ts";
import type { Refusal, Row, Shape } from "../row.ts";
import { foreignAssistant } from "./assistant-settings.ts";

/** Documents 000 and 001 together. */
const assistant: Shape = {
  id: "integer",
  user_id: "integer",
  name: "string",
  description: "string",
  ai_model: "string",
  system_prompt: "string",
  is_active: "boolean",
  website_integration: "boolean",
  website_integration_enabled: "boolean",
  telegram_bot_token: "string?",
  telegram_bot_username: "string?",
  allowed_domains: ["string"],
  created_at: "time",
};

const quickstartExample = {
  name: "Customer Support Bot",
  ai_model: "gpt-4o-mini",
  system_prompt: "You are a helpful customer support assistant. Be concise and professional.",
  is_active: true,
  website_integration_enabled: true,
};

const v1Example = {
  name: "Мой ассистент",
  description: "Описание ассистента",
  system_prompt: "Системный промпт для AI",
  ai_model: "gpt-3.5-turbo",
  telegram_bot_token: "1234567890:ABC...",
  website_integration: true,
  allowed_domains: ["example.com", "test.com"],
};

const patchExample = {
  name: "Advanced Support Bot",
  system_prompt: "You are an expert customer support assistant with access to our knowledge base.",
};

const putExample = { name: "Обновленное имя", system_prompt: "Новый промпт", is_active: false };

const nameless: Refusal = {
  because: "no name",
  status: 422,
  code: "VALIDATION_ERROR",
  request: { json: { ai_model: "gpt-4o-mini" } },
};

const operator: Refusal = {
  because: "an operator",
  status: 403,
  code: "INSUFFICIENT_PERMISSIONS",
  caller: "operator",
};

const foreign: Refusal = {
  ...foreignAssistant,
  prepare: async (stage) => ({ params: { assistant_id: await stage.assistantId(), id: await stage.assistantId() } }),
};

export const assistantRows: Row[] = [
  {
    ids: ["qs.assistants.post.assistants"],
    caller: "owner",
    request: { json: quickstartExample },
    status: 201,
    answer: assistant,
    check: async ({ body }, stage) => {
      const { id } = await stage.owner();
      expect(body).toMatchObject({ ...quickstartExample, website_integration: true, user_id: id });
    },
    refusals: [
      nameless,
      operator,
      {
        because: "two spellings of the switch that disagree",
        status: 422,
        code: "VALIDATION_ERROR",
        request: { json: { ...quickstartExample, website_integration: false } },
      },
    ],
  },
  {
    ids: ["v1.assistants.post.assistants", "ref.assistants.post.assistants"],
    caller: "owner",
    prepare: async () => {
      await tellTelegram("bots", v1Example.telegram_bot_token, { id: 1234567890, username: "my_support_bot" });
      return { json: v1Example };
    },
    status: 201,
    answer: { ...assistant, telegram_bot_token: "string", telegram_bot_username: "string" },
    check: ({ body }) => expect(body).toMatchObject({ ...v1Example, is_active: true }),
    refusals: [
      {
        because: "another bot's token",
        status: 400,
        code: "BOT_ALREADY_EXISTS",
        prepare: async (stage) => {
          const json = { ...v1Example, telegram_bot_token: (await newToken()).token };
          await (await stage.stranger()).call("POST", "/api/assistants", { json });
          return { json };
        },
      },
      {
        because: "a token that Telegram does not know",
        status: 400,
        code: "INVALID_TELEGRAM_TOKEN",
        prepare: async () => ({ json: { ...v1Example, telegram_bot_token: "1234567890:ABD..." } }),
      },
      {
        because: "a domain that is none",
        status: 422,
        code: "VALIDATION_ERROR",
        prepare: async () => ({ json: { name: "Keeper", allowed_domains: ["not a domain"] } }),
      },
    ],
  },
  {
    ids: ["qs.assistants.get.assistants", "v1.assistants.get.assistants", "ref.assistants.get.assistants"],
    caller: "owner",
    prepare: async (stage) => {
      const { token } = await newToken();
      const json = { assistant_id: await stage.assistantId(), telegram_token: token };
      await (await stage.owner()).call("POST", "/api/bot-instances", { json });
    },
    status: 200,
    answer: [{ ...assistant, telegram_bot_token: "string", telegram_bot_username: "string" }],
    check: async ({ body }, stage) => {
      expect(body).toMatchObject([{ id: await stage.assistantId(), name: "Keeper" }]);
      expect(body[0].telegram_bot_token).toMatch(/^\d+:AAH\.\.\.$/);
    },
  },
  {
    ids: ["qs.assistants.patch.assistants-assistant_id", "ref.assistants.patch.assistants-assistant_id"],
    caller: "owner",
    request: { json: patchExample },
    status: 200,
    answer: assistant,
    check: ({ body }) => expect(body).toMatchObject({ ...patchExample, is_active: true }),
    refusals: [foreign, operator],
  },
  {
    ids: ["v1.assistants.put.assistants-id"],
    caller: "owner",
    request: { json: putExample },
    status: 200,
    answer: assistant,
    check: ({ body }) => expect(body).toMatchObject({ ...putExample, website_integration: true }),
    refusals: [foreign, operator],
  },
  {
    ids: ["v1.assistants.delete.assistants-id", "ref.assistants.delete.assistants-assistant_id"],
    caller: "owner",
    status: 200,
    answer: { message: "string" },
    check: async (_, stage) => expect((await (await stage.owner()).call("GET", "/api/assistants")).body).toEqual([]),
    refusals: [foreign, operator],
  },
];
