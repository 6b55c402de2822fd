import { expect } from "vitest";
import { newToken } from "../../../workers/telegram/telegram-fixture.ts";
import type { Row, Shape } from "../row.ts";

const onboarding: Shape = {
  status: "string",
  onboarding_completed: "boolean",
  current_step: "any",
  steps: "array",
  tips: "array",
  bot_created: "boolean",
  first_message_sent: "boolean",
  started_at: "time?",
  completed_at: "time?",
  skipped_at: "time?",
};

/** One act of the first tour: what it changes is read back. */
function act(id: string, changed: object, json?: unknown): Row {
  return {
    ids: [id],
    caller: "owner",
    ...(json === undefined ? {} : { request: { json } }),
    status: 200,
    answer: onboarding,
    check: async ({ body }, stage) => {
      expect(body).toMatchObject(changed);
      const read = await (await stage.owner()).call("GET", "/api/users/onboarding/status");
      expect(read.body).toEqual(body);
    },
    refusals:
      json === undefined
        ? []
        : [{ because: "nothing is named", status: 422, code: "VALIDATION_ERROR", request: { json: {} } }],
  };
}

const telegramToken: Shape = {
  token: "string",
  assistant_id: "integer",
  telegram_bot_username: "string?",
  created_at: "time",
};

export const userRows: Row[] = [
  {
    ids: ["ref.users.get.me-rate-limits"],
    caller: "owner",
    status: 200,
    answer: {
      limits: [
        { name: "string", limit: "integer", remaining: "integer", window_seconds: "integer", reset_at: "time?" },
      ],
    },
    check: ({ body }) => expect(body.limits).toContainEqual(expect.objectContaining({ name: "login", limit: 5 })),
  },
  {
    ids: ["ref.users.post.update-activity"],
    caller: "owner",
    status: 200,
    answer: { message: "string", last_activity_at: "time" },
  },
  {
    ids: ["ref.users.get.users-onboarding-status"],
    caller: "owner",
    status: 200,
    answer: onboarding,
    check: ({ body }) => expect(body).toMatchObject({ status: "not_started", onboarding_completed: false }),
  },
  act("ref.users.post.users-onboarding-start", { status: "in_progress" }),
  act("ref.users.post.users-onboarding-complete", { status: "completed", onboarding_completed: true }),
  act("ref.users.post.users-onboarding-skip", { status: "skipped", onboarding_completed: true }),
  act("ref.users.post.users-onboarding-mark-bot-created", { bot_created: true }),
  act("ref.users.post.users-onboarding-mark-first-message", { first_message_sent: true }),
  act("ref.users.post.users-onboarding-update-step", { current_step: "documents" }, { data: { step: "documents" } }),
  act("ref.users.post.users-onboarding-save-tip", { tips: ["drag a file"] }, { tip: "drag a file" }),
  {
    ids: ["ref.tokens.post.telegram-token"],
    caller: "owner",
    prepare: async (stage) => {
      await stage.assistantId();
      return { json: { token: (await newToken()).token } };
    },
    status: 200,
    answer: telegramToken,
    check: ({ body }) => expect(body.token).toMatch(/^\d+:AAH\.\.\.$/),
    refusals: [
      {
        because: "another account's bot has the token",
        status: 400,
        code: "BOT_ALREADY_EXISTS",
        prepare: async (stage) => {
          await stage.assistantId();
          const stranger = await stage.stranger();
          await stranger.call("POST", "/api/assistants", { json: { name: "Keeper" } });
          const json = { token: (await newToken()).token };
          await stranger.call("POST", "/api/telegram-token", { json });
          return { json };
        },
      },
      { because: "no token", status: 422, code: "VALIDATION_ERROR", prepare: async () => ({ json: {} }) },
      {
        because: "an operator",
        status: 403,
        code: "INSUFFICIENT_PERMISSIONS",
        caller: "operator",
        prepare: async () => ({ json: { token: (await newToken()).token } }),
      },
    ],
  },
  {
    ids: ["ref.tokens.get.telegram-token"],
    caller: "owner",
    prepare: async (stage) => {
      await stage.assistantId();
      await (await stage.owner()).call("POST", "/api/telegram-token", { json: { token: (await newToken()).token } });
    },
    status: 200,
    answer: telegramToken,
    refusals: [{ because: "none is set", status: 404, code: "NOT_FOUND", prepare: async () => {} }],
  },
];
