import { expect } from "vitest";
import type { Shape } from "../../replyx/row.ts";
import type { Refusal, Row } from "../row.ts";
import { user } from "./auth.ts";

const adminUser: Shape = {
  ...(user as object),
  ...{ isBlocked: "boolean", plan: "string", chatbotsCount: "integer", conversationsCount: "integer" },
  lastLoginAt: "time?",
};

const byOwner: Refusal = {
  ...{ because: "the caller is no administrator", status: 403, code: "FORBIDDEN" },
  prepare: async () => ({ params: { id: 1 } }),
};

const ofNobody: Refusal = {
  ...{ because: "there is no such user", status: 404, code: "NOT_FOUND" },
  prepare: async ({ admin }) => ({ params: { id: 900_000_001 }, token: await admin() }),
};

export const userRows: Row[] = [
  {
    id: "cp.auth.get.admin-users",
    what: "a page of users, found by address",
    prepare: async ({ admin, owner }) => ({ token: await admin(), query: `search=${owner.email}&limit=5` }),
    data: [adminUser],
    check: ({ body }, { owner }) => {
      expect(body.data).toMatchObject([{ id: owner.id, chatbotsCount: 1 }]);
      expect(body.pagination).toEqual({ total: 1, pages: 1, page: 1, limit: 5 });
    },
    refusals: [
      byOwner,
      {
        ...{ because: "a page holds at most 100", status: 400, code: "VALIDATION_ERROR" },
        prepare: async ({ admin }) => ({ token: await admin(), query: "limit=101" }),
      },
    ],
  },
  {
    id: "cp.auth.get.admin-users-id",
    what: "one user",
    prepare: async ({ admin, owner }) => ({ params: { id: owner.id }, token: await admin() }),
    data: adminUser,
    refusals: [byOwner, ofNobody],
  },
  {
    id: "cp.auth.put.admin-users-id",
    what: "a block that ends all sessions",
    prepare: async ({ admin, owner }) => ({
      ...{ params: { id: owner.id }, token: await admin() },
      json: { isBlocked: true },
    }),
    data: adminUser,
    check: async ({ body }, { send }) => {
      expect(body.data.isBlocked).toBe(true);
      expect((await send("GET", "/api/v1/auth/me")).status).toBe(401);
    },
    refusals: [byOwner, ofNobody],
  },
  {
    id: "cp.auth.delete.admin-users-id",
    what: "an owner who is gone, with the account",
    prepare: async ({ admin, owner }) => ({ params: { id: owner.id }, token: await admin() }),
    data: "null",
    check: async (_, { send, owner, admin }) => {
      expect((await send("GET", "/api/v1/auth/me")).status).toBe(401);
      const token = await admin();
      expect((await send("GET", `/api/v1/admin/users/${owner.id}`, { token })).status).toBe(404);
    },
    refusals: [byOwner, ofNobody],
  },
];
