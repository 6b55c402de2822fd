/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  AdminDeleteUserRequest,
  AdminListUsersRequest,
  AdminReadUserRequest,
  AdminUpdateUserRequest,
  AdminUserList,
  AdminUserResult,
  Done,
} from "./types.ts";

const adminListUsersOperation: Operation = { method: "GET", path: "/api/v1/admin/users", kinds: ["bearer"] };

/**
 * Get all users.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/v1/admin/users`
 */
export function adminListUsers(
  client: Client<"bearer">,
  input: AdminListUsersRequest = {},
  options?: CallOptions,
): Promise<AdminUserList> {
  return call(client, adminListUsersOperation, input, options);
}

/**
 * All pages: Get all users.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/v1/admin/users`
 */
export function adminListAllUsers(
  client: Client<"bearer">,
  input: AdminListUsersRequest = {},
  options?: CallOptions,
): AsyncGenerator<AdminUserList["data"][number], void, undefined> {
  return eachItem<AdminUserList["data"][number]>(
    (each: typeof input, settings?: CallOptions) => adminListUsers(client, each, settings),
    input,
    { by: "page", items: "data" },
    options,
  );
}

const adminReadUserOperation: Operation = { method: "GET", path: "/api/v1/admin/users/{id}", kinds: ["bearer"] };

/**
 * Get a user by ID.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/v1/admin/users/{id}`
 */
export function adminReadUser(
  client: Client<"bearer">,
  input: AdminReadUserRequest,
  options?: CallOptions,
): Promise<AdminUserResult> {
  return call(client, adminReadUserOperation, input, options);
}

const adminUpdateUserOperation: Operation = { method: "PUT", path: "/api/v1/admin/users/{id}", kinds: ["bearer"] };

/**
 * Update a user.
 *
 * Only the given fields. Blocking a user ends all sessions. You cannot block or demote yourself. Called by an
 * administrator of the platform.
 *
 * `PUT /api/v1/admin/users/{id}`
 */
export function adminUpdateUser(
  client: Client<"bearer">,
  input: AdminUpdateUserRequest,
  options?: CallOptions,
): Promise<AdminUserResult> {
  return call(client, adminUpdateUserOperation, input, options);
}

const adminDeleteUserOperation: Operation = { method: "DELETE", path: "/api/v1/admin/users/{id}", kinds: ["bearer"] };

/**
 * Delete a user.
 *
 * An operator is removed from its account. Deleting an owner closes the account and erases its data. Called by an
 * administrator of the platform.
 *
 * `DELETE /api/v1/admin/users/{id}`
 */
export function adminDeleteUser(
  client: Client<"bearer">,
  input: AdminDeleteUserRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, adminDeleteUserOperation, input, options);
}
