import * as z from "zod";
import { userStatuses } from "../../../domain/administration/admin/types.ts";
import { bareOrWrapped, filterOf, Id, NewPassword, textFilter, wholeNumber } from "../../kit/fields.ts";
import { User } from "../account/wire.ts";

const email = z.email().max(254);
const name = z.string().max(100);
const role = z.enum(["user", "admin"]);

/** Document 001's user in the list, combined with document 002's `UserRead`. Money in units of `currency`. */
export const AdminUser = User.extend({
  account_id: z.int(),
  is_owner: z.boolean(),
  is_active: z.boolean(),
  total_spent: z.number(),
  assistants_count: z.int(),
  dialogs_count: z.int(),
  last_login_at: z.iso.datetime().nullable(),
  last_active_at: z.iso.datetime().nullable(),
}).meta({ id: "AdminUser" });

/** Pagination: `page` counts from 1; when both are sent, `offset` takes precedence (CONFLICTS C-07). */
const cut = {
  limit: wholeNumber(1, 100).default(50),
  offset: wholeNumber(0).optional(),
  page: Id.optional(),
};

const offsetOf = (query: { limit: number; offset?: number | undefined; page?: number | undefined }) =>
  query.offset ?? ((query.page ?? 1) - 1) * query.limit;

export const UserQuery = z
  .object({ ...cut, search: z.string().max(200).optional(), status: filterOf(userStatuses).optional() })
  .transform((query) => ({ ...query, offset: offsetOf(query) }));

export const AdminUserList = z.object({ users: z.array(AdminUser), total: z.int() }).meta({ id: "AdminUserList" });

export const DetailedUserList = z
  .object({ users: z.array(AdminUser), total: z.int(), page: z.int(), limit: z.int(), pages: z.int() })
  .meta({ id: "DetailedUserList" });

export const UserPath = z.object({ user_id: Id });

/** A user's role in either document's form; contradictory values are refused. */
function hasOneRole<T extends { role?: string | undefined; is_admin?: boolean | undefined }>(body: T): boolean {
  return body.role === undefined || body.is_admin === undefined || (body.role === "admin") === body.is_admin;
}
const conflictingRoles = { path: ["is_admin"], message: "contradicts role" };

export const NewUser = bareOrWrapped(
  z
    .object({
      email,
      password: NewPassword,
      first_name: name.optional(),
      last_name: name.optional(),
      role: role.optional(),
      is_admin: z.boolean().optional(),
      is_email_confirmed: z.boolean().optional(),
    })
    .refine(hasOneRole, conflictingRoles),
).meta({ id: "NewUser" });

/** Document 002 accepts any object: fields that are not listed here are ignored. Money has its own route. */
export const UserChanges = bareOrWrapped(
  z
    .object({
      email: email.optional(),
      first_name: name.optional(),
      last_name: name.optional(),
      role: z.enum(["user", "operator", "admin"]).optional(),
      is_admin: z.boolean().optional(),
      is_email_confirmed: z.boolean().optional(),
      onboarding_completed: z.boolean().optional(),
      is_active: z.boolean().optional(),
      status: z.enum(["active", "blocked"]).optional(),
      plan: z.string().trim().min(1).max(50).optional(),
    })
    .refine(hasOneRole, conflictingRoles)
    .refine(({ status, is_active }) => !status || is_active === undefined || (status === "active") === is_active, {
      path: ["is_active"],
      message: "contradicts status",
    }),
).meta({ id: "UserChanges" });

export const DeletedUser = z.object({ message: z.string(), account_closed: z.boolean() }).meta({ id: "DeletedUser" });

export const ActQuery = z
  .object({
    ...cut,
    actor_id: Id.optional(),
    action: textFilter(z.string().max(100)).optional(),
    target_kind: textFilter(z.string().max(50)).optional(),
    target_id: z.string().max(200).optional(),
    since: z.iso.datetime({ offset: true }).optional(),
    before: z.iso.datetime({ offset: true }).optional(),
  })
  .transform((query) => ({ ...query, offset: offsetOf(query) }));

/** `before` and `after` are the values that the action changed, without secrets; null when there were or are none. */
export const AuditLine = z
  .object({
    id: z.int(),
    actor_id: z.int(),
    actor_email: z.string(),
    action: z.string(),
    target_kind: z.string(),
    target_id: z.string(),
    before: z.unknown(),
    after: z.unknown(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "AuditLine" });

export const AuditLog = z.object({ acts: z.array(AuditLine), total: z.int() }).meta({ id: "AuditLog" });
