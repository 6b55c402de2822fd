import { expect } from "vitest";
import type { Refusal, Row, Shape } from "../row.ts";

const widgetSettings: Shape = {
  assistant_id: "integer",
  assistant_name: "string",
  primary_color: "string",
  text_color: "string",
  theme: "string",
  position: "string",
  language: "string",
  title: "string?",
  subtitle: "string?",
  greeting: "string?",
  placeholder: "string?",
  avatar_url: "string?",
  quick_replies: ["string"],
  pre_chat_fields: "array",
  file_upload: "boolean",
  sound: "boolean",
  answers_per_hour: "integer",
  updated_at: "time?",
};

export const foreignAssistant: Refusal = {
  because: "another account's assistant",
  status: 404,
  code: "NOT_FOUND",
  caller: "stranger",
  prepare: async (stage) => ({ params: { assistant_id: await stage.assistantId() } }),
};

export const assistantSettingsRows: Row[] = [
  {
    ids: ["ref.assistants.get.assistants-stats"],
    caller: "owner",
    prepare: async (stage) => void (await stage.assistantId()),
    status: 200,
    answer: {
      assistants: [
        {
          assistant_id: "integer",
          name: "string",
          is_active: "boolean",
          dialogs_count: "integer",
          active_dialogs: "integer",
          handoff_dialogs: "integer",
          messages_count: "integer",
          answers_count: "integer",
          documents_count: "integer",
          last_message_time: "time?",
        },
      ],
      total: "object",
    },
    check: async ({ body }, stage) => {
      expect(body.assistants).toMatchObject([{ assistant_id: await stage.assistantId() }]);
      expect(body.total.assistants_count).toBe(1);
    },
  },
  {
    ids: ["ref.assistants.get.assistants-assistant_id-settings"],
    caller: "owner",
    status: 200,
    answer: {
      assistant_id: "integer",
      name: "string",
      ai_model: "string",
      system_prompt: "string",
      is_active: "boolean",
      website_integration: "boolean",
      allowed_domains: "array",
      widget: widgetSettings,
    },
    check: async ({ body }, stage) => expect(body.assistant_id).toBe(await stage.assistantId()),
    refusals: [foreignAssistant],
  },
  {
    ids: ["ref.assistants.get.assistants-assistant_id-widget-settings"],
    caller: "owner",
    status: 200,
    answer: widgetSettings,
    check: ({ body }) => expect(body).toMatchObject({ position: "bottom-right", updated_at: null }),
    refusals: [foreignAssistant],
  },
  {
    ids: ["ref.assistants.post.assistants-assistant_id-widget-settings"],
    caller: "owner",
    request: { json: { data: { primary_color: "#ff8800", greeting: "Hello!" } } },
    status: 200,
    answer: widgetSettings,
    check: ({ body }) => expect(body).toMatchObject({ primary_color: "#ff8800", greeting: "Hello!" }),
    refusals: [
      foreignAssistant,
      { because: "no colour", status: 422, code: "VALIDATION_ERROR", request: { json: { primary_color: "red" } } },
      { because: "an operator", status: 403, code: "INSUFFICIENT_PERMISSIONS", caller: "operator" },
    ],
  },
  {
    ids: ["ref.assistants.post.assistants-assistant_id-website-integration"],
    caller: "owner",
    request: { json: { data: { enabled: false } } },
    status: 200,
    answer: { id: "integer", website_integration: "boolean", website_integration_enabled: "boolean" },
    check: ({ body }) => expect(body.website_integration).toBe(false),
    refusals: [
      foreignAssistant,
      { because: "no switch", status: 422, code: "VALIDATION_ERROR", request: { json: { enabled: "maybe" } } },
      { because: "an operator", status: 403, code: "INSUFFICIENT_PERMISSIONS", caller: "operator" },
    ],
  },
];
