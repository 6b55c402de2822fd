/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  AdminCreateUserRequest,
  AdminDeleteUserRequest,
  AdminListUsersDetailedRequest,
  AdminListUsersRequest,
  AdminReadUserRequest,
  AdminUpdateUserRequest,
  AdminUser,
  AdminUserList,
  DeletedUser,
  DetailedUserList,
} from "./types.ts";

const adminListUsersOperation: Operation = { method: "GET", path: "/api/admin/users", kinds: ["bearer"] };

/**
 * List the platform's users.
 *
 * Newest first. `search` matches e-mail addresses and names. Called by an administrator of the platform.
 *
 * `GET /api/admin/users`
 */
export function adminListUsers(
  client: Client<"bearer">,
  input: AdminListUsersRequest = {},
  options?: CallOptions,
): Promise<AdminUserList> {
  return call(client, adminListUsersOperation, input, options);
}

/**
 * All pages: List the platform's users.
 *
 * Newest first. `search` matches e-mail addresses and names. Called by an administrator of the platform.
 *
 * `GET /api/admin/users`
 */
export function adminListAllUsers(
  client: Client<"bearer">,
  input: AdminListUsersRequest = {},
  options?: CallOptions,
): AsyncGenerator<AdminUserList["users"][number], void, undefined> {
  return eachItem<AdminUserList["users"][number]>(
    (each: typeof input, settings?: CallOptions) => adminListUsers(client, each, settings),
    input,
    { by: "offset", items: "users" },
    options,
  );
}

const adminCreateUserOperation: Operation = { method: "POST", path: "/api/admin/users", kinds: ["bearer"] };

/**
 * Create a user.
 *
 * The user gets an account and the welcome bonus, as with a registration. Called by an administrator of the platform.
 *
 * `POST /api/admin/users`
 */
export function adminCreateUser(
  client: Client<"bearer">,
  input: AdminCreateUserRequest,
  options?: CallOptions,
): Promise<AdminUser> {
  return call(client, adminCreateUserOperation, input, options);
}

const adminListUsersDetailedOperation: Operation = {
  method: "GET",
  path: "/api/admin/users/detailed",
  kinds: ["bearer"],
};

/**
 * List the platform's users, by page.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/admin/users/detailed`
 */
export function adminListUsersDetailed(
  client: Client<"bearer">,
  input: AdminListUsersDetailedRequest = {},
  options?: CallOptions,
): Promise<DetailedUserList> {
  return call(client, adminListUsersDetailedOperation, input, options);
}

/**
 * All pages: List the platform's users, by page.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/admin/users/detailed`
 */
export function adminListAllUsersDetailed(
  client: Client<"bearer">,
  input: AdminListUsersDetailedRequest = {},
  options?: CallOptions,
): AsyncGenerator<DetailedUserList["users"][number], void, undefined> {
  return eachItem<DetailedUserList["users"][number]>(
    (each: typeof input, settings?: CallOptions) => adminListUsersDetailed(client, each, settings),
    input,
    { by: "offset", items: "users" },
    options,
  );
}

const adminReadUserOperation: Operation = { method: "GET", path: "/api/admin/users/{user_id}", kinds: ["bearer"] };

/**
 * Read a user.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/admin/users/{user_id}`
 */
export function adminReadUser(
  client: Client<"bearer">,
  input: AdminReadUserRequest,
  options?: CallOptions,
): Promise<AdminUser> {
  return call(client, adminReadUserOperation, input, options);
}

const adminUpdateUserOperation: Operation = { method: "PATCH", path: "/api/admin/users/{user_id}", kinds: ["bearer"] };

/**
 * Change a user.
 *
 * Names, e-mail address, role, plan, confirmations, and `is_active` or `status`: `blocked` ends all sessions. Other
 * fields are ignored; the balance has its own route. Administrators cannot block or demote themselves. Called by an
 * administrator of the platform.
 *
 * `PATCH /api/admin/users/{user_id}`
 */
export function adminUpdateUser(
  client: Client<"bearer">,
  input: AdminUpdateUserRequest,
  options?: CallOptions,
): Promise<AdminUser> {
  return call(client, adminUpdateUserOperation, input, options);
}

const adminDeleteUserOperation: Operation = { method: "DELETE", path: "/api/admin/users/{user_id}", kinds: ["bearer"] };

/**
 * Delete a user.
 *
 * An operator is removed from the account. Deleting an owner closes the account: assistants, documents and personal
 * data are removed at once, messages are erased within minutes, and the ledger is kept for accounting. Called by an
 * administrator of the platform.
 *
 * `DELETE /api/admin/users/{user_id}`
 */
export function adminDeleteUser(
  client: Client<"bearer">,
  input: AdminDeleteUserRequest,
  options?: CallOptions,
): Promise<DeletedUser> {
  return call(client, adminDeleteUserOperation, input, options);
}
