import { deleteUser } from "../../../domain/administration/admin/delete-user.ts";
import { listUsers } from "../../../domain/administration/admin/list-users.ts";
import { readUser } from "../../../domain/administration/admin/read-user.ts";
import { updateUser } from "../../../domain/administration/admin/update-user.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done, page, rangeOf, success } from "../envelope.ts";
import { toAdminUser } from "./convert.ts";
import { AdminUserList, AdminUserResult, UserChanges, UserPath, UserQuery } from "./wire.ts";

const base = { tag: "Users", requestClass: "management" as const, credential: "admin" as const };
const pathsOfOne: Route["paths"] = ["/api/v1/admin/users/{id}"];

export const adminRoutes: Route[] = [
  route({
    ...base,
    id: "adminListUsers",
    method: "get",
    paths: ["/api/v1/admin/users"],
    summary: "Get all users",
    query: UserQuery,
    success: { status: 200, schema: AdminUserList, description: "Newest first." },
    handle: async ({ ctx, query }) => {
      const { users, total } = await listUsers(ctx, { search: query.search, ...rangeOf(query) });
      return page(users.map(toAdminUser), total, query);
    },
  }),
  route({
    ...base,
    id: "adminReadUser",
    method: "get",
    paths: pathsOfOne,
    summary: "Get a user by ID",
    params: UserPath,
    success: { status: 200, schema: AdminUserResult, description: "The user." },
    refusals: ["not_found"],
    handle: async ({ ctx, params }) => success(toAdminUser(await readUser(ctx, params.id))),
  }),
  route({
    ...base,
    id: "adminUpdateUser",
    method: "put",
    paths: pathsOfOne,
    summary: "Update a user",
    description: "Only the given fields. Blocking a user ends all sessions. You cannot block or demote yourself.",
    params: UserPath,
    body: UserChanges,
    success: { status: 200, schema: AdminUserResult, description: "The updated user." },
    refusals: ["not_found", "conflict", "email_taken"],
    handle: async ({ ctx, caller, params, body, audit }) => {
      const { before, after } = await updateUser(ctx, caller, params.id, body);
      const act = { targetKind: "user", targetId: String(params.id) };
      audit({ ...act, before: toAdminUser(before), after: toAdminUser(after) });
      return success(toAdminUser(after), "The user was updated.");
    },
  }),
  route({
    ...base,
    id: "adminDeleteUser",
    method: "delete",
    paths: pathsOfOne,
    summary: "Delete a user",
    description: "An operator is removed from its account. Deleting an owner closes the account and erases its data.",
    params: UserPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, audit }) => {
      const { user, closedAccount } = await deleteUser(ctx, caller, params.id);
      const { id, accountId, role } = user;
      audit({ targetKind: "user", targetId: String(id), before: { id, account_id: accountId, role } });
      return success(null, closedAccount ? "The user was deleted and the account closed." : "The user was deleted.");
    },
  }),
];
