import { invalidate } from "../../../client/use-query.ts";

/** Reads anew what an act on a token changes. */
export function reloadTokens(): Promise<void> {
  return invalidate("GET /api/admin/ai-tokens", "GET /api/ai/debug", "GET /api/admin/audit-log");
}
