import * as z from "zod";
import { Id, textFilter } from "../../kit/fields.ts";
import { User } from "../auth/wire.ts";
import { enveloped, listOf, PageQuery } from "../envelope.ts";

export const AdminUser = User.extend({
  isBlocked: z.boolean(),
  /** Of its account. */
  plan: z.string(),
  chatbotsCount: z.int(),
  conversationsCount: z.int(),
  lastLoginAt: z.iso.datetime().nullable(),
}).meta({
  id: "AdminUser",
  examples: [
    {
      ...{ id: 1, username: "ann", email: "ann@example.com", firstName: "Ann", lastName: "Smith", avatarUrl: null },
      ...{ role: "user" as const, isEmailConfirmed: true, createdAt: "2026-11-01T09:30:00.000Z", isBlocked: false },
      ...{ plan: "trial", chatbotsCount: 2, conversationsCount: 40, lastLoginAt: null },
    },
  ],
});

export const AdminUserResult = enveloped(AdminUser).meta({ id: "AdminUserResult" });
export const AdminUserList = listOf(AdminUser).meta({ id: "AdminUserList" });

export const UserQuery = PageQuery.extend({ search: textFilter(z.string().max(200)).optional() });
export const UserPath = z.object({ id: Id });

export const UserChanges = z
  .object({
    email: z.email().max(254).optional(),
    firstName: z.string().max(100).optional(),
    lastName: z.string().max(100).optional(),
    role: z.enum(["user", "operator", "admin"]).optional(),
    isEmailConfirmed: z.boolean().optional(),
    isBlocked: z.boolean().optional(),
    plan: z.string().min(1).max(50).optional(),
  })
  .meta({ id: "AdminUserChanges", examples: [{ isBlocked: true }] });
