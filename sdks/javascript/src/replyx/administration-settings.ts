/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  AdminSettings,
  BulkUpdateSettingsRequest,
  BulkUpdated,
  CreateSettingRequest,
  DeleteSettingRequest,
  Done,
  ReadSettingsRequest,
  SettingCategories,
  SettingTested,
  SystemSetting,
  TestSettingRequest,
  UpdateSettingRequest,
} from "./types.ts";

const readSettingsOperation: Operation = { method: "GET", path: "/api/admin/settings", kinds: ["bearer"] };

/**
 * Read the platform's settings, by category.
 *
 * `source` tells whether a value was set here, is the default, or comes from the platform's environment. Called by an
 * administrator of the platform.
 *
 * `GET /api/admin/settings`
 */
export function readSettings(
  client: Client<"bearer">,
  input: ReadSettingsRequest = {},
  options?: CallOptions,
): Promise<AdminSettings> {
  return call(client, readSettingsOperation, input, options);
}

const listSettingCategoriesOperation: Operation = {
  method: "GET",
  path: "/api/admin/settings/categories",
  kinds: ["bearer"],
};

/**
 * List the categories of settings.
 *
 * Called by an administrator of the platform.
 *
 * `GET /api/admin/settings/categories`
 */
export function listSettingCategories(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<SettingCategories> {
  return call(client, listSettingCategoriesOperation, input, options);
}

const bulkUpdateSettingsOperation: Operation = {
  method: "POST",
  path: "/api/admin/settings/bulk-update",
  kinds: ["bearer"],
};

/**
 * Change several settings atomically.
 *
 * Called by an administrator of the platform.
 *
 * `POST /api/admin/settings/bulk-update`
 */
export function bulkUpdateSettings(
  client: Client<"bearer">,
  input: BulkUpdateSettingsRequest,
  options?: CallOptions,
): Promise<BulkUpdated> {
  return call(client, bulkUpdateSettingsOperation, input, options);
}

const testSettingOperation: Operation = { method: "POST", path: "/api/admin/settings/test", kinds: ["bearer"] };

/**
 * Test a setting.
 *
 * Depending on the setting: sends you a mail, calls the model, runs the virus scanner, validates the value, or
 * decrypts the secret. `value` tests a value that is not stored yet. Called by an administrator of the platform.
 *
 * `POST /api/admin/settings/test`
 */
export function testSetting(
  client: Client<"bearer">,
  input: TestSettingRequest,
  options?: CallOptions,
): Promise<SettingTested> {
  return call(client, testSettingOperation, input, options);
}

const createSettingOperation: Operation = {
  method: "POST",
  path: "/api/admin/settings/{category}/{key}",
  kinds: ["bearer"],
};

/**
 * Create a setting.
 *
 * Called by an administrator of the platform.
 *
 * `POST /api/admin/settings/{category}/{key}`
 */
export function createSetting(
  client: Client<"bearer">,
  input: CreateSettingRequest,
  options?: CallOptions,
): Promise<SystemSetting> {
  return call(client, createSettingOperation, input, options);
}

const updateSettingOperation: Operation = {
  method: "PUT",
  path: "/api/admin/settings/{category}/{key}",
  kinds: ["bearer"],
};

/**
 * Change a setting.
 *
 * A secret setting stays secret unless `is_secret` is false. Called by an administrator of the platform.
 *
 * `PUT /api/admin/settings/{category}/{key}`
 */
export function updateSetting(
  client: Client<"bearer">,
  input: UpdateSettingRequest,
  options?: CallOptions,
): Promise<SystemSetting> {
  return call(client, updateSettingOperation, input, options);
}

const deleteSettingOperation: Operation = {
  method: "DELETE",
  path: "/api/admin/settings/{category}/{key}",
  kinds: ["bearer"],
};

/**
 * Delete a setting.
 *
 * A setting of the platform returns to its default; any other setting is removed. Called by an administrator of the
 * platform.
 *
 * `DELETE /api/admin/settings/{category}/{key}`
 */
export function deleteSetting(
  client: Client<"bearer">,
  input: DeleteSettingRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, deleteSettingOperation, input, options);
}
