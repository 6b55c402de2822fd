import { expect } from "vitest";
import { api } from "../../../workers/api.ts";
import type { Row, Shape } from "../row.ts";
import type { Stage } from "../stage.ts";
import { user } from "./accounts.ts";

const listed: Shape = {
  id: "integer",
  email: "string",
  first_name: "string",
  last_name: "string",
  is_admin: "boolean",
  balance: "number",
  total_spent: "number",
  assistants_count: "integer",
  dialogs_count: "integer",
  created_at: "time",
  last_login_at: "time?",
};

const findOwner = async (stage: Stage) => ({ query: { search: (await stage.owner()).email } });
const nobody = async () => ({ params: { user_id: 900_000_001 } });
const newUser = async () => ({ json: { email: `${crypto.randomUUID()}@example.com`, password: "password123" } });

export const adminUserRows: Row[] = [
  {
    ids: ["v1.admin.get.admin-users", "ref.admin.get.admin-users"],
    caller: "admin",
    prepare: findOwner,
    status: 200,
    answer: { users: [listed], total: "integer" },
    check: async ({ body }, stage) => {
      const { id, email } = await stage.owner();
      expect(body).toMatchObject({ total: 1, users: [{ id, email, balance: 500, is_admin: false }] });
    },
  },
  {
    ids: ["ref.users.get.admin-users-detailed"],
    caller: "admin",
    prepare: async (stage) => ({
      query: { page: "1", limit: "10", status: "active", ...(await findOwner(stage)).query },
    }),
    status: 200,
    answer: { users: [listed], total: "integer" },
    check: async ({ body }, stage) => expect(body.users[0].id).toBe((await stage.owner()).id),
    refusals: [
      {
        because: "a status that is none",
        status: 422,
        code: "VALIDATION_ERROR",
        prepare: async () => ({ query: { status: "asleep" } }),
      },
    ],
  },
  {
    ids: ["ref.users.post.admin-users"],
    caller: "admin",
    prepare: newUser,
    status: 201,
    answer: user,
    check: async ({ body }) => {
      const json = { email: body.email, password: "password123" };
      const headers = { "cf-connecting-ip": body.email };
      expect((await api.call("POST", "/api/login", { json, headers })).status).toBe(200);
    },
    refusals: [
      {
        because: "the address is taken",
        status: 409,
        code: "EMAIL_TAKEN",
        prepare: async (stage) => ({ json: { email: (await stage.owner()).email, password: "password123" } }),
      },
      { because: "no address", status: 422, code: "VALIDATION_ERROR", prepare: async () => ({ json: {} }) },
    ],
  },
  {
    ids: ["ref.users.patch.admin-users-user_id", "ref.admin.patch.admin-users-user_id"],
    caller: "admin",
    request: { json: { data: { first_name: "Grace", is_email_confirmed: true } } },
    status: 200,
    answer: user,
    check: async (_, stage) => {
      const { body } = await (await stage.owner()).call("GET", "/api/me");
      expect(body).toMatchObject({ first_name: "Grace", is_email_confirmed: true });
    },
    refusals: [{ because: "nobody", status: 404, code: "NOT_FOUND", prepare: nobody }],
  },
  {
    ids: ["ref.users.delete.admin-users-user_id", "ref.admin.delete.admin-users-user_id"],
    caller: "admin",
    status: 200,
    answer: { message: "string" },
    check: async (_, stage) => expect((await (await stage.owner()).call("GET", "/api/me")).status).toBe(401),
    refusals: [
      { because: "nobody", status: 404, code: "NOT_FOUND", prepare: nobody },
      {
        because: "the administrator themselves",
        status: 409,
        code: "CONFLICT",
        prepare: async (stage) => ({ params: { user_id: (await stage.admin()).id } }),
      },
    ],
  },
];
