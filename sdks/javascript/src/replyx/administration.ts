/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  AuditLog,
  ReadAuditLogRequest,
} from "./types.ts";

const readAuditLogOperation: Operation = { method: "GET", path: "/api/admin/audit-log", kinds: ["bearer"] };

/**
 * Read the audit log of administrators.
 *
 * Every action of an administrator, newest first: who, when, the target, and its values before and after. Called by an
 * administrator of the platform.
 *
 * `GET /api/admin/audit-log`
 */
export function readAuditLog(
  client: Client<"bearer">,
  input: ReadAuditLogRequest = {},
  options?: CallOptions,
): Promise<AuditLog> {
  return call(client, readAuditLogOperation, input, options);
}

/**
 * All pages: Read the audit log of administrators.
 *
 * Every action of an administrator, newest first: who, when, the target, and its values before and after. Called by an
 * administrator of the platform.
 *
 * `GET /api/admin/audit-log`
 */
export function allAuditLog(
  client: Client<"bearer">,
  input: ReadAuditLogRequest = {},
  options?: CallOptions,
): AsyncGenerator<AuditLog["acts"][number], void, undefined> {
  return eachItem<AuditLog["acts"][number]>(
    (each: typeof input, settings?: CallOptions) => readAuditLog(client, each, settings),
    input,
    { by: "offset", items: "acts" },
    options,
  );
}
