import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { api } from "../../../workers/api.ts";
import type { Row, Shape } from "../row.ts";
import type { Stage } from "../stage.ts";

/** Document 001's token. */
const token: Shape = {
  id: "integer",
  name: "string",
  token: "string",
  model_access: ["string"],
  daily_limit: "integer?",
  monthly_limit: "integer?",
  daily_usage: "integer",
  monthly_usage: "integer",
  priority: "integer",
  is_active: "boolean",
  created_at: "time",
};

const backup = {
  name: "Backup GPT-3.5",
  token: "sk-proj-...",
  model_access: ["gpt-3.5-turbo"],
  daily_limit: 500,
  monthly_limit: 15000,
  priority: 2,
  notes: "Резервный токен",
};

const session: Shape = {
  session_id: "string",
  dialog_id: "integer",
  assistant_id: "integer",
  ai_model: "string",
  context_messages: "integer",
  created_at: "time",
};

const state: Shape = { tokens: "array", models: ["string"], last_model: "string", today: { requests: "integer" } };

const missing = { because: "no such token", status: 404, code: "NOT_FOUND" };
const nowhere = async () => ({ params: { token_id: 900_000_001 } });

async function addToken(stage: Stage): Promise<{ params: { token_id: number } }> {
  const { body } = await (await stage.admin()).call("POST", "/api/admin/ai-tokens", { json: backup });
  return { params: { token_id: body.id } };
}

async function addApiToken(stage: Stage): Promise<{ params: { token_id: number } }> {
  const json = { user_id: (await stage.owner()).id };
  const { body } = await (await stage.admin()).call("POST", "/api/admin/tokens", { json });
  return { params: { token_id: body.id } };
}

async function setOwnToken(stage: Stage): Promise<void> {
  const path = `/api/admin/openai-token/${(await stage.owner()).id}`;
  await (await stage.admin()).call("POST", path, { json: { token: "sk-proj-0123456789abcd" } });
}

async function say(stage: Stage): Promise<{ params: { session_id: number } }> {
  const dialogId = await stage.dialogId();
  const owner = await stage.owner();
  await owner.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { content: "Hello" } });
  return { params: { session_id: dialogId } };
}

const stranger = {
  because: "another account's session",
  status: 404,
  code: "NOT_FOUND",
  caller: "stranger" as const,
  prepare: say,
};

export const aiRows: Row[] = [
  {
    ids: ["v1.admin.get.admin-ai-tokens", "ref.admin.get.admin-ai-tokens"],
    caller: "admin",
    prepare: async (stage) => void (await addToken(stage)),
    status: 200,
    answer: [token],
    check: ({ body }) => {
      expect(body).toContainEqual(
        expect.objectContaining({ name: "Backup GPT-3.5", token: "sk-...", daily_usage: 0, monthly_usage: 0 }),
      );
      expect(JSON.stringify(body)).not.toContain("sk-proj");
    },
  },
  {
    ids: ["v1.admin.post.admin-ai-tokens", "ref.admin.post.admin-ai-tokens"],
    caller: "admin",
    request: { json: backup },
    status: 201,
    answer: { ...(token as object), notes: "string" },
    check: async ({ body }) => {
      expect(body).toMatchObject({ ...backup, token: "sk-...", daily_usage: 0, is_active: true });
      const row = await env.DB.prepare("SELECT * FROM ai_tokens WHERE id = ?").bind(body.id).first();
      expect(JSON.stringify(row)).not.toContain("sk-proj");
    },
    refusals: [
      { because: "no key", status: 422, code: "VALIDATION_ERROR", request: { json: { name: "Backup" } } },
      {
        because: "a key that is no header's value",
        status: 422,
        code: "VALIDATION_ERROR",
        request: { json: { ...backup, token: "sk-proj\nX: y" } },
      },
      {
        because: "a limit below nothing",
        status: 422,
        code: "VALIDATION_ERROR",
        request: { json: { ...backup, daily_limit: -1 } },
      },
    ],
  },
  {
    ids: ["ref.admin.put.admin-ai-tokens-token_id"],
    caller: "admin",
    prepare: async (stage) => ({ ...(await addToken(stage)), json: { daily_limit: 7, is_active: false } }),
    status: 200,
    answer: token,
    check: ({ body }) => {
      expect(body).toMatchObject({ name: "Backup GPT-3.5", monthly_limit: 15000, daily_limit: 7, is_active: false });
    },
    refusals: [{ ...missing, prepare: async () => ({ ...(await nowhere()), json: { priority: 3 } }) }],
  },
  {
    ids: ["ref.admin.delete.admin-ai-tokens-token_id"],
    caller: "admin",
    prepare: addToken,
    status: 200,
    answer: { message: "string" },
    refusals: [{ ...missing, prepare: nowhere }],
  },
  {
    ids: ["ref.admin.get.admin-ai-tokens-token_id-usage"],
    caller: "admin",
    prepare: addToken,
    status: 200,
    answer: {
      daily_usage: "integer",
      monthly_usage: "integer",
      total: { requests: "integer", failures: "integer", input_tokens: "integer", output_tokens: "integer" },
      days: "array",
      months: "array",
      last_error: "string?",
    },
    refusals: [{ ...missing, prepare: nowhere }],
  },
  {
    ids: ["ref.admin.get.admin-openai-token-user_id"],
    caller: "admin",
    prepare: setOwnToken,
    status: 200,
    answer: { user_id: "integer", token: "string", openai_token: "string", is_active: "boolean" },
    check: async ({ body }, stage) => {
      expect(body).toMatchObject({ user_id: (await stage.owner()).id, token: "sk-...abcd" });
    },
    refusals: [{ because: "none is set", status: 404, code: "NOT_FOUND", prepare: async () => undefined }],
  },
  {
    ids: ["ref.admin.post.admin-openai-token-user_id"],
    caller: "admin",
    request: { json: { data: { token: "sk-proj-0123456789abcd" } } },
    status: 200,
    answer: { user_id: "integer", token: "string" },
    check: async ({ body }, stage) => {
      expect(body.token).toBe("sk-...abcd");
      const pool = await (await stage.admin()).call("GET", "/api/admin/ai-tokens");
      expect(pool.body.map(({ id }: { id: number }) => id)).not.toContain(body.id);
    },
    refusals: [{ because: "no key", status: 422, code: "VALIDATION_ERROR", request: { json: {} } }],
  },
  {
    ids: ["ref.admin.get.admin-tokens"],
    caller: "admin",
    prepare: async (stage) => void (await addApiToken(stage)),
    status: 200,
    answer: [{ id: "integer", user_id: "integer", name: "string", token: "string", created_at: "time" }],
    check: ({ body }) => {
      for (const { token } of body) expect(token).toMatch(/^swb_\.\.\..{4}$/);
    },
  },
  {
    ids: ["ref.admin.post.admin-tokens"],
    caller: "admin",
    prepare: async (stage) => ({ json: { data: { name: "Till", user_id: (await stage.owner()).id } } }),
    status: 201,
    answer: { id: "integer", user_id: "integer", name: "string", token: "string", expires_at: "time?" },
    check: async ({ body }, stage) => {
      const me = await api.call("GET", "/api/me", { token: body.token });
      expect(me.body.id).toBe((await stage.owner()).id);
      const kept = await env.DB.prepare("SELECT * FROM api_tokens WHERE id = ?").bind(body.id).first();
      expect(JSON.stringify(kept)).not.toContain(body.token);
    },
    refusals: [
      {
        because: "for a user that is none",
        status: 404,
        code: "NOT_FOUND",
        prepare: async () => ({ json: { user_id: 900_000_001 } }),
      },
    ],
  },
  {
    ids: ["ref.admin.delete.admin-tokens-token_id"],
    caller: "admin",
    prepare: addApiToken,
    status: 200,
    answer: { id: "integer", user_id: "integer", token: "string" },
    check: ({ body }) => expect(body.token).toMatch(/^swb_\.\.\..{4}$/),
    refusals: [{ ...missing, prepare: nowhere }],
  },
  {
    ids: ["ref.ai_chat.post.ai-initialize-context"],
    caller: "owner",
    prepare: async (stage) => ({ json: { assistant_id: await stage.assistantId() } }),
    status: 200,
    answer: session,
    check: async ({ body }, stage) => {
      expect(body).toMatchObject({ assistant_id: await stage.assistantId(), context_messages: 0 });
      const dialog = await (await stage.owner()).call("GET", `/api/dialogs/${body.session_id}`);
      expect(dialog.status).toBe(200);
    },
    refusals: [
      {
        because: "neither an assistant nor a session",
        status: 422,
        code: "VALIDATION_ERROR",
        prepare: async () => ({ json: {} }),
      },
      {
        because: "another account's assistant",
        status: 404,
        code: "NOT_FOUND",
        caller: "stranger",
        prepare: async (stage) => ({ json: { assistant_id: await stage.assistantId() } }),
      },
    ],
  },
  {
    ids: ["ref.ai_chat.get.ai-session-session_id"],
    caller: "owner",
    prepare: say,
    status: 200,
    answer: session,
    check: ({ body }) => {
      expect(body).toMatchObject({ session_id: String(body.dialog_id), context_messages: 2, cleared_at: null });
    },
    refusals: [stranger],
  },
  {
    ids: ["ref.ai_chat.delete.ai-session-session_id"],
    caller: "owner",
    prepare: say,
    status: 200,
    answer: { message: "string", session_id: "string", cleared: "boolean" },
    check: async ({ body }, stage) => {
      const owner = await stage.owner();
      const after = await owner.call("GET", `/api/ai/session/${body.session_id}`);
      expect(after.body).toMatchObject({ context_messages: 0, cleared_at: expect.any(String) });
      const kept = await owner.call("GET", `/api/dialogs/${body.session_id}/messages`);
      expect(kept.body).toHaveLength(2);
    },
    refusals: [stranger],
  },
  {
    ids: ["ref.ai_chat.post.ai-clear-all-sessions"],
    caller: "admin",
    prepare: async (stage) => void (await say(stage)),
    status: 200,
    answer: { message: "string", cleared: "integer" },
    check: async (_, stage) => {
      const after = await (await stage.owner()).call("GET", `/api/ai/session/${await stage.dialogId()}`);
      expect(after.body.context_messages).toBe(0);
    },
  },
  {
    ids: ["ref.ai_chat.get.ai-debug"],
    caller: "admin",
    prepare: async (stage) => void (await addToken(stage)),
    status: 200,
    answer: state,
    check: ({ body }) => {
      expect(body.models).toContain("gpt-3.5-turbo");
      expect(JSON.stringify(body)).not.toContain("sk-");
    },
  },
  {
    ids: ["ref.ai_chat.post.ai-reload-config"],
    caller: "admin",
    status: 200,
    answer: { message: "string", rests_ended: "integer", ...(state as object) },
  },
];
