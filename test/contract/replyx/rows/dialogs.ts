import { expect } from "vitest";
import { until } from "../../../support/until.ts";
import { api } from "../../../workers/api.ts";
import type { Refusal, Row, Shape } from "../row.ts";
import type { Stage } from "../stage.ts";
import { foreignAssistant } from "./assistant-settings.ts";

/** Documents 000 and 001 together. */
const dialog: Shape = {
  id: "integer",
  assistant_id: "integer",
  assistant_name: "string",
  title: "string",
  platform: "string",
  telegram_chat_id: "string?",
  telegram_username: "string?",
  first_name: "string?",
  last_name: "string?",
  status: "string",
  handoff_status: "string",
  handoff_reason: "string?",
  handoff_requested_at: "time?",
  is_taken_over: "boolean",
  taken_over_by: "integer?",
  customer_info: "any",
  last_message: "string?",
  last_message_time: "time?",
  created_at: "time",
};

/** Of a Telegram chat in which something was said, as document 001 shows one. */
const telegramDialog: Shape = {
  ...dialog,
  telegram_chat_id: "string",
  telegram_username: "string",
  first_name: "string",
  last_name: "string",
};

const page = (item: Shape): Shape => ({ dialogs: [item], total: "integer", has_more: "boolean" });

const example = { title: "Customer Support Chat", customer_info: { name: "John Doe", email: "john@example.com" } };

const visitor = { telegram_username: "user123", first_name: "John", last_name: "Doe" };

/** A chat's number of its own: it is looked up by nothing else. */
function newChatId(): string {
  return String(crypto.getRandomValues(new Uint32Array(1))[0]);
}

async function makeTelegramDialog(stage: Stage): Promise<{ id: number; chatId: string }> {
  const chatId = newChatId();
  const headers = { "X-Service-Key": stage.serviceKey };
  const json = { assistant_id: await stage.assistantId(), telegram_chat_id: chatId, ...visitor };
  const { body } = await api.call("POST", "/api/bot/dialogs", { json, headers });
  await api.call("POST", `/api/bot/dialogs/${body.id}/messages`, { json: { text: "Привет!" }, headers });
  return { id: body.id, chatId };
}

/** A Telegram dialog whose last message the lists know. */
async function listedDialog(stage: Stage): Promise<number> {
  const owner = await stage.owner();
  const { id } = await makeTelegramDialog(stage);
  await until(async () => {
    const { body } = await owner.call("GET", "/api/dialogs");
    expect(body.dialogs).toContainEqual(expect.objectContaining({ id, last_message: expect.any(String) }));
  });
  return id;
}

const foreign: Refusal = {
  because: "another account's dialog",
  status: 404,
  code: "NOT_FOUND",
  caller: "stranger",
  prepare: async (stage) => ({ params: { dialog_id: await stage.dialogId(), id: await stage.dialogId() } }),
};

const strangers: Refusal = {
  because: "another user's dialogs, of no administrator",
  status: 403,
  code: "INSUFFICIENT_PERMISSIONS",
  prepare: async (stage) => ({ query: { user_id: String((await stage.stranger()).id) } }),
};

export const dialogRows: Row[] = [
  {
    ids: ["qs.dialogs.post.dialogs"],
    caller: "owner",
    prepare: async (stage) => ({ json: { ...example, assistant_id: await stage.assistantId() } }),
    status: 201,
    answer: { ...dialog, customer_info: { name: "string", email: "string" } },
    check: async ({ body }, stage) => {
      expect(body).toMatchObject({ ...example, assistant_id: await stage.assistantId(), status: "active" });
    },
    refusals: [
      {
        because: "another account's assistant",
        status: 404,
        code: "NOT_FOUND",
        caller: "stranger",
        prepare: async (stage) => ({ json: { ...example, assistant_id: await stage.assistantId() } }),
      },
      { because: "no assistant", status: 422, code: "VALIDATION_ERROR", prepare: async () => ({ json: example }) },
    ],
  },
  {
    ids: ["v1.dialogs.get.dialogs"],
    caller: "owner",
    prepare: async (stage) => {
      await listedDialog(stage);
      await stage.dialogId();
      return {
        query: { status: "active", handoff_status: "none", platform: "telegram", limit: "50", offset: "0" },
      };
    },
    status: 200,
    answer: page({ ...telegramDialog, last_message: "string", last_message_time: "time" }),
    check: ({ body }) => {
      const shown = { platform: "telegram", status: "active", handoff_status: "none", is_taken_over: false };
      expect(body).toMatchObject({ dialogs: [{ ...visitor, ...shown }], total: 1, has_more: false });
    },
    refusals: [
      {
        because: "a status that is none",
        status: 422,
        code: "VALIDATION_ERROR",
        request: { query: { status: "closed" } },
        prepare: async () => undefined,
      },
    ],
  },
  {
    ids: ["ref.dialogs.get.dialogs"],
    caller: "owner",
    prepare: async (stage) => {
      await stage.dialogId();
      const { id } = await stage.owner();
      return { query: { user_id: String(id), all: "false", page: "1", limit: "20" } };
    },
    status: 200,
    answer: page(dialog),
    check: async ({ body }, stage) => {
      expect(body).toMatchObject({ dialogs: [{ id: await stage.dialogId() }], total: 1, has_more: false });
    },
    refusals: [
      strangers,
      {
        because: "everybody's dialogs, of no administrator",
        status: 403,
        code: "INSUFFICIENT_PERMISSIONS",
        prepare: async () => ({ query: { all: "true" } }),
      },
    ],
  },
  {
    ids: ["ref.assistants.get.assistants-assistant_id-dialogs"],
    caller: "owner",
    prepare: async (stage) => void (await stage.dialogId()),
    status: 200,
    answer: page(dialog),
    check: async ({ body }, stage) => expect(body.dialogs).toMatchObject([{ id: await stage.dialogId() }]),
    refusals: [foreignAssistant],
  },
  {
    ids: ["v1.dialogs.get.dialogs-id", "ref.dialogs.get.dialogs-dialog_id"],
    caller: "owner",
    prepare: async (stage) => {
      const { id } = await makeTelegramDialog(stage);
      return { params: { id, dialog_id: id } };
    },
    status: 200,
    answer: telegramDialog,
    check: ({ body }) => {
      const idle = { handoff_status: "none", handoff_reason: null, is_taken_over: false, taken_over_by: null };
      expect(body).toMatchObject({ ...visitor, ...idle, assistant_name: "Keeper", platform: "telegram" });
    },
    refusals: [foreign],
  },
  {
    ids: ["ref.dialogs.get.dialogs-by-telegram-chat-telegram_chat_id"],
    caller: "owner",
    prepare: async (stage) => ({ params: { telegram_chat_id: (await makeTelegramDialog(stage)).chatId } }),
    status: 200,
    answer: telegramDialog,
    check: async ({ body }, stage) => {
      expect(body).toMatchObject({ ...visitor, assistant_id: await stage.assistantId() });
    },
    refusals: [
      {
        because: "another account's chat",
        status: 404,
        code: "NOT_FOUND",
        caller: "stranger",
      },
    ],
  },
];
