import { invalidate } from "../../../client/use-query.ts";

/** Reads anew what an act on a user changes. */
export function reloadUser(): Promise<void> {
  return invalidate(
    "GET /api/admin/users/{user_id}",
    "GET /api/admin/users/{user_id}/transactions",
    "GET /api/admin/users",
    "GET /api/admin/audit-log",
    "GET /api/admin/system-stats",
  );
}
