import type { Caller } from "../../domain/people/account/types.ts";

/** Ids of a query or a body that say whose records an administrator asks about. */
const idFields = ["user_id", "assistant_id", "bot_id", "dialog_id", "session_id", "account_id"];

interface Asked {
  params: unknown;
  query: unknown;
  body: unknown;
}

/**
 * An id of the shard that a request is about: the caller's account; of an administrator or a bot worker, who may act on every
 * account, the first id of the path, the query or the body. 0, so the platform's shard, where there is none.
 */
export function shardIdOf(caller: Caller | null, { params, query, body }: Asked): number {
  if (caller === null) return 0;
  const mayActOnAll = caller.kind === "service" || (caller.kind === "user" && caller.role === "admin");
  if (!mayActOnAll) return caller.accountId;
  const own = caller.kind === "service" ? 0 : caller.accountId;
  return firstId(params) ?? idOfFields(query) ?? idOfFields(body) ?? own;
}

function firstId(params: unknown): number | null {
  return Object.values((params ?? {}) as Record<string, unknown>).find(isId) ?? null;
}

function idOfFields(part: unknown): number | null {
  const fields = (part ?? {}) as Record<string, unknown>;
  return idFields.map((name) => fields[name]).find(isId) ?? null;
}

function isId(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
