import { createUser } from "../../../domain/administration/admin/create-user.ts";
import { deleteUser } from "../../../domain/administration/admin/delete-user.ts";
import { listUsers } from "../../../domain/administration/admin/list-users.ts";
import { readUser } from "../../../domain/administration/admin/read-user.ts";
import { updateUser } from "../../../domain/administration/admin/update-user.ts";
import { type Route, route } from "../../kit/route.ts";
import { fromRole, fromUserChanges, toAdminUser } from "./convert.ts";
import * as wire from "./wire.ts";

const tag = "Administration: users";
const paths: [string, string] = ["/api/admin/users", "/api/users/admin/users"];
const pathsOfOne: [string, string] = ["/api/admin/users/{user_id}", "/api/users/admin/users/{user_id}"];

export const adminUserRoutes: Route[] = [
  route({
    id: "adminListUsers",
    method: "get",
    paths: ["/api/admin/users"],
    tag,
    summary: "List the platform's users",
    description: "Newest first. `search` matches e-mail addresses and names.",
    credential: "admin",
    query: wire.UserQuery,
    success: { status: 200, schema: wire.AdminUserList, description: "A page of users." },
    handle: async ({ ctx, query }) => {
      const { users, total } = await listUsers(ctx, query);
      return { users: users.map(toAdminUser), total };
    },
  }),
  route({
    id: "adminListUsersDetailed",
    method: "get",
    paths: ["/api/admin/users/detailed", "/api/users/admin/users/detailed"],
    tag,
    summary: "List the platform's users, by page",
    credential: "admin",
    query: wire.UserQuery,
    success: {
      status: 200,
      schema: wire.DetailedUserList,
      description: "A page of users, and the number of pages.",
    },
    handle: async ({ ctx, query }) => {
      const { limit, offset } = query;
      const { users, total } = await listUsers(ctx, query);
      const paging = { page: Math.floor(offset / limit) + 1, limit, pages: Math.ceil(total / limit) };
      return { users: users.map(toAdminUser), total, ...paging };
    },
  }),
  route({
    id: "adminReadUser",
    method: "get",
    paths: ["/api/admin/users/{user_id}"],
    tag,
    summary: "Read a user",
    credential: "admin",
    params: wire.UserPath,
    success: { status: 200, schema: wire.AdminUser, description: "The user." },
    refusals: ["not_found"],
    handle: async ({ ctx, params }) => toAdminUser(await readUser(ctx, params.user_id)),
  }),
  route({
    id: "adminCreateUser",
    method: "post",
    paths,
    tag,
    summary: "Create a user",
    description: "The user gets an account and the welcome bonus, as with a registration.",
    credential: "admin",
    body: wire.NewUser,
    success: { status: 201, schema: wire.AdminUser, description: "The new user." },
    refusals: ["email_taken"],
    handle: async ({ ctx, body, audit }) => {
      const { email, password, first_name: firstName, last_name: lastName, is_email_confirmed } = body;
      const input = { email, password, firstName, lastName, role: fromRole(body) };
      const user = toAdminUser(await createUser(ctx, { ...input, isEmailConfirmed: is_email_confirmed ?? false }));
      audit({ targetKind: "user", targetId: String(user.id), after: user });
      return user;
    },
  }),
  route({
    id: "adminUpdateUser",
    method: "patch",
    paths: pathsOfOne,
    tag,
    summary: "Change a user",
    description:
      "Names, e-mail address, role, plan, confirmations, and `is_active` or `status`: `blocked` ends all sessions. " +
      "Other fields are ignored; the balance has its own route. Administrators cannot block or demote themselves.",
    credential: "admin",
    params: wire.UserPath,
    body: wire.UserChanges,
    success: { status: 200, schema: wire.AdminUser, description: "The updated user." },
    refusals: ["not_found", "email_taken", "conflict"],
    handle: async ({ ctx, caller, params, body, audit }) => {
      const { before, after } = await updateUser(ctx, caller, params.user_id, fromUserChanges(body));
      const act = { targetKind: "user", targetId: String(params.user_id) };
      audit({ ...act, before: toAdminUser(before), after: toAdminUser(after) });
      return toAdminUser(after);
    },
  }),
  route({
    id: "adminDeleteUser",
    method: "delete",
    paths: pathsOfOne,
    tag,
    summary: "Delete a user",
    description:
      "An operator is removed from the account. Deleting an owner closes the account: assistants, documents and personal data " +
      "are removed at once, messages are erased within minutes, and the ledger is kept for accounting.",
    credential: "admin",
    params: wire.UserPath,
    success: { status: 200, schema: wire.DeletedUser, description: "The user was deleted." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, audit }) => {
      const { user, closedAccount } = await deleteUser(ctx, caller, params.user_id);
      const { id, account_id, role } = toAdminUser(user);
      audit({ targetKind: "user", targetId: String(id), before: { id, account_id, role } });
      return { message: "User deleted.", account_closed: closedAccount };
    },
  }),
];
