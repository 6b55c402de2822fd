import { env } from "cloudflare:workers";
import { expect } from "vitest";
import type { Row, Shape } from "../row.ts";
import type { Stage } from "../stage.ts";

const messages: Shape = { user: "integer", assistant: "integer", operator: "integer", system: "integer" };
const figures = { messages, messages_total: "integer", dialogs_started: "integer", charged: "number" } as const;
const wrongPeriod = {
  because: "a period that is none",
  status: 422,
  code: "VALIDATION_ERROR",
  prepare: async () => ({ query: { period: "century" } }),
} as const;

/** A bot that nobody has started; Telegram is not asked about it. */
async function makeBot(stage: Stage): Promise<number> {
  const owner = await stage.owner();
  const user = await env.DB.prepare("SELECT account_id AS id FROM users WHERE id = ?").bind(owner.id).first();
  const row = await env.DB.prepare(
    `INSERT INTO bots (account_id, assistant_id, name, token_sealed, token_hash, token_masked, created_at)
     VALUES (?, ?, ?, '', ?, '1234567890:ABC...', ?) RETURNING id`,
  )
    .bind(user?.["id"], await stage.assistantId(), `bot ${owner.id}`, crypto.randomUUID(), Date.now())
    .first();
  return Number(row?.["id"]);
}

export const adminRows: Row[] = [
  {
    ids: ["v1.admin.get.admin-system-health"],
    caller: "admin",
    status: 200,
    answer: {
      status: "string",
      database: { connected: "boolean", pool_size: "integer?", active_connections: "integer?" },
      redis: { connected: "boolean", memory_usage: "string?" },
      bot_manager: { active_bots: "integer", total_processes: "integer", uptime: "string?" },
      disk_usage: { uploads: "string", logs: "string?", available: "string?" },
    },
    check: ({ body }) => expect(body.database.connected).toBe(true),
  },
  {
    ids: ["ref.admin.get.admin-system-stats"],
    caller: "admin",
    status: 200,
    answer: { users: "integer", assistants: "integer", dialogs: "integer", messages, spent_total: "number" },
    check: ({ body }) => expect(body.users).toBeGreaterThan(0),
  },
  {
    ids: ["ref.admin.get.admin-realtime-stats"],
    caller: "admin",
    status: 200,
    answer: { at: "time", active_dialogs: "integer", online_users: "integer", waiting_for_person: "integer" },
  },
  {
    ids: ["ref.admin.get.admin-advanced-analytics"],
    caller: "admin",
    prepare: async () => ({ query: { period: "month" } }),
    status: 200,
    answer: { from: "time", to: "time", totals: figures, days: [{ date: "string", ...figures }] },
    check: ({ body }) => expect(body.days).toHaveLength(30),
    refusals: [wrongPeriod],
  },
  {
    ids: ["ref.system.get.metrics"],
    caller: "admin",
    prepare: async (stage) => ({
      query: { period: "day", date: "2024-05-10", user_id: String((await stage.owner()).id), all: "false" },
    }),
    status: 200,
    answer: { from: "time", to: "time", user_id: "integer?", totals: figures, days: [{ date: "string", ...figures }] },
    check: ({ body }) => expect(body.totals.messages_total).toBe(0),
    refusals: [wrongPeriod],
  },
  {
    ids: ["ref.admin.get.admin-embed-codes"],
    caller: "admin",
    prepare: async (stage) => {
      await stage.assistantId();
      return { query: { user_id: String((await stage.owner()).id) } };
    },
    status: 200,
    answer: {
      embed_codes: [{ assistant_id: "integer", embed_code: "string", site_token: "string" }],
      total: "integer",
    },
    check: async ({ body }, stage) => {
      const [first] = body.embed_codes;
      expect(body.total).toBe(1);
      expect(first.embed_code).toContain(await stage.siteToken());
    },
  },
  {
    ids: ["ref.admin.get.admin-bots-monitoring"],
    caller: "admin",
    prepare: async (stage) => {
      await makeBot(stage);
      return { query: { status: "created", search: (await stage.owner()).email, period: "week" } };
    },
    status: 200,
    answer: {
      bots: [{ id: "integer", user_id: "integer", telegram_token: "string", status: "string", messages: "integer" }],
      total: "integer",
    },
    check: async ({ body }, stage) =>
      expect(body).toMatchObject({ total: 1, bots: [{ user_id: (await stage.owner()).id, messages: 0 }] }),
    refusals: [wrongPeriod],
  },
  {
    ids: ["ref.admin.get.admin-bots-monitoring-stats"],
    caller: "admin",
    prepare: async (stage) => {
      await makeBot(stage);
      return { query: { period: "week" } };
    },
    status: 200,
    answer: { total: "integer", by_status: { running: "integer", created: "integer" }, messages: "integer" },
    check: ({ body }) => expect(body.by_status.created).toBeGreaterThan(0),
    refusals: [wrongPeriod],
  },
  {
    ids: ["ref.admin.post.admin-bots-bot_id-action"],
    caller: "admin",
    prepare: async (stage) => ({ params: { bot_id: await makeBot(stage) } }),
    request: { json: { action: { action: "delete" } } },
    status: 200,
    answer: { bot_id: "integer", action: "string", status: "string" },
    check: async ({ body }, stage) => {
      expect(body.status).toBe("deleted");
      const { email } = await stage.owner();
      const listed = await (await stage.admin()).call("GET", `/api/admin/bots-monitoring?search=${email}`);
      expect(listed.body.total).toBe(0);
    },
    refusals: [
      {
        because: "no such bot",
        status: 404,
        code: "NOT_FOUND",
        prepare: async () => ({ params: { bot_id: 900_000_001 } }),
      },
      { because: "no such action", status: 422, code: "VALIDATION_ERROR", request: { json: { action: "dance" } } },
    ],
  },
];
