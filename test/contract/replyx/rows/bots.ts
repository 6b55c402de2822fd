import { expect } from "vitest";
import { api } from "../../../workers/api.ts";
import { newToken, runBot } from "../../../workers/telegram/telegram-fixture.ts";
import type { Row, Shape } from "../row.ts";
import type { Stage } from "../stage.ts";

const instance: Shape = {
  id: "integer",
  assistant_id: "integer",
  telegram_token: "string",
  name: "string",
  is_active: "boolean",
  status: "string",
  created_at: "time",
};

const run: Shape = { bot_id: "integer", status: "string", webhook_url: "string", started_at: "time?" };
const assistant: Shape = { id: "integer", name: "string", ai_model: "string", system_prompt: "string" };
const dialog: Shape = { id: "integer", assistant_id: "integer", telegram_chat_id: "string", platform: "string" };

/** Document 000's example; `BOT_TOKEN_FROM_BOTFATHER` stands for a token that BotFather gives. */
const documented = { name: "Support Bot", is_active: true };

async function makeBot(stage: Stage): Promise<number> {
  const owner = await stage.owner();
  const { token } = await newToken();
  const json = { ...documented, assistant_id: await stage.assistantId(), telegram_token: token };
  return (await owner.call("POST", "/api/bot-instances", { json })).body.id;
}

const withBot = async (stage: Stage) => ({ params: { bot_id: await makeBot(stage) } });
const revoked = {
  because: "a token that Telegram does not know",
  status: 400,
  code: "INVALID_TELEGRAM_TOKEN",
} as const;
const foreign = { because: "another's bot", status: 404, code: "NOT_FOUND", caller: "stranger" } as const;

/** A dialog of the owner's assistant with a chat. */
async function withDialog(stage: Stage) {
  const json = { assistant_id: await stage.assistantId(), telegram_chat_id: "7001", first_name: "Ann" };
  const headers = { "X-Service-Key": stage.serviceKey };
  const { body } = await api.call("POST", "/api/bot/dialogs", { json, headers });
  return { params: { dialog_id: body.id as number } };
}

const withDialogInBody = async (stage: Stage) => ({
  json: { dialog_id: (await withDialog(stage)).params.dialog_id, message: "Hello" },
});

export const botRows: Row[] = [
  {
    ids: ["qs.bots.post.bot-instances", "ref.bots.post.bot-instances"],
    caller: "owner",
    prepare: async (stage) => {
      const json = { ...documented, assistant_id: await stage.assistantId(), telegram_token: (await newToken()).token };
      return { json };
    },
    status: 201,
    answer: instance,
    check: ({ body }) => {
      expect(body).toMatchObject({ ...documented, status: "created" });
      expect(body.telegram_token).toMatch(/^\d+:[\w-]{30,}$/);
    },
    refusals: [
      {
        ...revoked,
        prepare: async (stage) => ({
          json: { ...documented, assistant_id: await stage.assistantId(), telegram_token: `5:${"A".repeat(35)}` },
        }),
      },
      {
        because: "the assistant has a bot",
        status: 400,
        code: "BOT_ALREADY_EXISTS",
        prepare: async (stage) => {
          await makeBot(stage);
          const { token } = await newToken();
          return { json: { assistant_id: await stage.assistantId(), telegram_token: token } };
        },
      },
      { because: "no token", status: 422, code: "VALIDATION_ERROR", prepare: async () => ({ json: documented }) },
    ],
  },
  {
    ids: ["qs.bots.post.start-bot-bot_id", "ref.bots.post.start-bot-bot_id"],
    caller: "owner",
    prepare: withBot,
    status: 200,
    answer: { ...run, started_at: "time" },
    check: ({ body }) => {
      expect(body.status).toBe("running");
      expect(body.webhook_url).toBe(`http://localhost:8000/webhooks/telegram/${body.bot_id}`);
    },
    refusals: [foreign],
  },
  {
    ids: ["ref.bots.post.stop-bot-bot_id"],
    caller: "owner",
    prepare: withBot,
    status: 200,
    answer: run,
    check: ({ body }) => expect(body.status).toBe("stopped"),
    refusals: [foreign],
  },
  {
    ids: ["ref.bots.post.reload-bot"],
    caller: "owner",
    prepare: async (stage) => ({ json: { bot_id: await makeBot(stage) } }),
    status: 200,
    answer: run,
    check: ({ body }) => expect(body.status).toBe("running"),
    refusals: [
      foreign,
      { because: "no bot named", status: 422, code: "VALIDATION_ERROR", prepare: async () => ({ json: {} }) },
    ],
  },
  {
    ids: ["qs.bots.post.webhooks-telegram-bot_id"],
    prove: async () => {
      const bot = await runBot();
      const line = bot.chat();
      expect(await bot.deliver(line.update({ text: "Hello" }), "wrong")).toBe(401);
      expect(await line.say("Hello")).toBe(200);
      expect(await line.heard(1)).toHaveLength(1);
    },
  },
  {
    ids: ["ref.bots.get.bot-instances"],
    caller: "owner",
    prepare: async (stage) => void (await makeBot(stage)),
    status: 200,
    answer: [instance],
    check: ({ body }) => {
      expect(body).toHaveLength(1);
      expect(body[0].telegram_token).toMatch(/^\d+:AAH\.\.\.$/);
    },
  },
  {
    ids: ["ref.bots.patch.bot-instances-bot_id"],
    caller: "owner",
    prepare: async (stage) => ({ ...(await withBot(stage)), json: { name: "Front desk" } }),
    status: 200,
    answer: instance,
    check: ({ body }) => expect(body.name).toBe("Front desk"),
    refusals: [foreign],
  },
  {
    ids: ["ref.bots.delete.bot-instances-bot_id"],
    caller: "owner",
    prepare: withBot,
    status: 200,
    answer: { message: "string" },
    check: async (_, stage) => expect((await (await stage.owner()).call("GET", "/api/bot-instances")).body).toEqual([]),
    refusals: [foreign],
  },
  {
    ids: ["ref.bots.get.bot-instances-all"],
    caller: "service",
    prepare: async (stage) => void (await makeBot(stage)),
    status: 200,
    answer: [instance],
    check: async ({ body }, stage) => {
      const assistantId = await stage.assistantId();
      expect(body.some((bot: { assistant_id: number }) => bot.assistant_id === assistantId)).toBe(true);
    },
    refusals: [{ because: "an owner", status: 403, code: "INSUFFICIENT_PERMISSIONS", caller: "owner" }],
  },
  {
    ids: ["ref.bots.get.bot-instances-by-assistant-assistant_id"],
    caller: "service",
    prepare: async (stage) => void (await makeBot(stage)),
    status: 200,
    answer: instance,
    check: async ({ body }, stage) => expect(body.assistant_id).toBe(await stage.assistantId()),
    refusals: [foreign],
  },
  {
    ids: ["ref.bots.get.bot-instances-bot_id-assistant"],
    caller: "owner",
    prepare: withBot,
    status: 200,
    answer: assistant,
    check: async ({ body }, stage) => expect(body.id).toBe(await stage.assistantId()),
    refusals: [foreign],
  },
  {
    ids: ["ref.assistants.get.user-telegram-assistant-user_id"],
    caller: "owner",
    prepare: async (stage) => void (await makeBot(stage)),
    status: 200,
    answer: assistant,
    check: async ({ body }, stage) => expect(body.id).toBe(await stage.assistantId()),
    refusals: [foreign],
  },
  {
    ids: ["ref.bots.get.admin-bot-instances-user_id"],
    caller: "admin",
    prepare: async (stage) => void (await makeBot(stage)),
    status: 200,
    answer: [instance],
    check: ({ body }) => expect(body).toHaveLength(1),
  },
  {
    ids: ["ref.bots.post.bot-dialogs"],
    caller: "service",
    prepare: async (stage) => ({ json: { assistant_id: await stage.assistantId(), telegram_chat_id: 7001 } }),
    status: 201,
    answer: dialog,
    check: ({ body }) => expect(body).toMatchObject({ telegram_chat_id: "7001", platform: "telegram" }),
    refusals: [{ because: "an owner", status: 403, code: "INSUFFICIENT_PERMISSIONS", caller: "owner" }],
  },
  {
    ids: ["ref.bots.get.bot-dialogs"],
    caller: "service",
    prepare: async (stage) => {
      await withDialog(stage);
      const { id } = await stage.owner();
      const assistantId = await stage.assistantId();
      return { query: { user_id: String(id), assistant_id: String(assistantId), telegram_chat_id: "7001" } };
    },
    status: 200,
    answer: [dialog],
    check: ({ body }) => expect(body).toHaveLength(1),
  },
  {
    ids: ["ref.bots.post.bot-dialogs-dialog_id-messages"],
    caller: "service",
    prepare: withDialog,
    request: { json: { text: "Hello" } },
    status: 201,
    answer: { id: "integer", text: "string", content: "string", sender: "string", created_at: "time" },
    check: ({ body }) => expect(body).toMatchObject({ text: "Hello", sender: "user" }),
    refusals: [
      {
        because: "words in the assistant's name",
        status: 422,
        code: "VALIDATION_ERROR",
        request: { json: { text: "Hello", sender: "assistant" } },
      },
    ],
  },
  {
    ids: ["ref.bots.patch.bot-dialogs-dialog_id-user-info"],
    caller: "service",
    prepare: withDialog,
    request: { json: { telegram_username: "ann", last_name: "Lee" } },
    status: 200,
    answer: dialog,
    check: ({ body }) => expect(body).toMatchObject({ telegram_username: "ann", first_name: "Ann", last_name: "Lee" }),
  },
  {
    ids: ["ref.bots.post.bot-ai-response"],
    caller: "service",
    prepare: withDialogInBody,
    status: 200,
    answer: { dialog_id: "integer", response: "string", ai_response: { id: "integer", text: "string" } },
    check: ({ body }) => expect(body.response).toBe(body.ai_response.text),
    refusals: [{ because: "an owner", status: 403, code: "INSUFFICIENT_PERMISSIONS", caller: "owner" }],
  },
];
