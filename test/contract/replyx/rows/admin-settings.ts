import { env } from "cloudflare:workers";
import { expect } from "vitest";
import type { Row, Shape } from "../row.ts";
import type { Stage } from "../stage.ts";

const setting: Shape = {
  category: "string",
  key: "string",
  value: "any",
  is_secret: "boolean",
  description: "string",
  source: "string",
  updated_at: "time?",
};

const params = { category: "crm", key: "region" };

/** The row's setting is nobody's again. */
async function unset() {
  await env.DB.prepare("DELETE FROM system_settings WHERE category = 'crm'").run();
  return { params };
}

async function set(stage: Stage) {
  await unset();
  await (await stage.admin()).call("POST", "/api/admin/settings/crm/region", { json: { value: "eu" } });
  return { params };
}

export const adminSettingRows: Row[] = [
  {
    ids: ["ref.admin.get.admin-settings"],
    caller: "admin",
    status: 200,
    answer: { settings: { registration: [setting], mail: [setting] }, total: "integer" },
  },
  {
    ids: ["ref.admin.get.admin-settings-categories"],
    caller: "admin",
    status: 200,
    answer: { categories: [{ name: "string", description: "string", settings_count: "integer" }] },
    check: ({ body }) =>
      expect(body.categories).toContainEqual(expect.objectContaining({ name: "registration", settings_count: 2 })),
  },
  {
    ids: ["ref.admin.post.admin-settings-bulk-update"],
    caller: "admin",
    prepare: async () => void (await unset()),
    request: { json: { settings: [{ ...params, value: "us" }] } },
    status: 200,
    answer: { updated: "integer", settings: [setting] },
    check: ({ body }) => expect(body).toMatchObject({ updated: 1, settings: [{ value: "us" }] }),
    refusals: [{ because: "no settings", status: 422, code: "VALIDATION_ERROR", request: { json: { settings: [] } } }],
  },
  {
    ids: ["ref.admin.post.admin-settings-test"],
    caller: "admin",
    request: { json: { category: "mail", key: "from" } },
    status: 200,
    answer: { category: "string", key: "string", success: "boolean", message: "string" },
    check: ({ body }) => expect(body.success).toBe(true),
    refusals: [
      {
        because: "no such setting",
        status: 404,
        code: "NOT_FOUND",
        request: { json: { category: "mail", key: "nothing" } },
      },
    ],
  },
  {
    ids: ["ref.admin.post.admin-settings-category-key"],
    caller: "admin",
    prepare: unset,
    request: { json: { value: "eu", description: "Where it runs" } },
    status: 201,
    answer: setting,
    check: ({ body }) => expect(body).toMatchObject({ ...params, value: "eu", source: "stored" }),
    refusals: [{ because: "it is set", status: 409, code: "CONFLICT", prepare: set }],
  },
  {
    ids: ["ref.admin.put.admin-settings-category-key"],
    caller: "admin",
    prepare: set,
    request: { json: { value: "us" } },
    status: 200,
    answer: setting,
    check: ({ body }) => expect(body.value).toBe("us"),
    refusals: [{ because: "no such setting", status: 404, code: "NOT_FOUND", prepare: unset }],
  },
  {
    ids: ["ref.admin.delete.admin-settings-category-key"],
    caller: "admin",
    prepare: set,
    status: 200,
    answer: { message: "string" },
    check: async (_, stage) => {
      const { body } = await (await stage.admin()).call("GET", "/api/admin/settings?category=crm");
      expect(body.total).toBe(0);
    },
    refusals: [{ because: "no such setting", status: 404, code: "NOT_FOUND", prepare: unset }],
  },
];
