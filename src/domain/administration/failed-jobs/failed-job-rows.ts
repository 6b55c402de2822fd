import { type SQL, sql } from "drizzle-orm";
import type { FailedJobKind } from "./types.ts";

/** Of each kind its failed rows, with columns of one name: a union takes the names of its first part. */
export const failedJobRows: Record<FailedJobKind, SQL> = {
  document: sql`SELECT 'document' AS kind, id, account_id AS account, filename AS title, coalesce(error_code, '') AS code,
    coalesce(error_message, '') AS reason, updated_at AS at FROM sources WHERE status = 'failed' AND deleted_at IS NULL`,
  website: sql`SELECT 'website' AS kind, id, account_id AS account, url AS title, coalesce(error_code, '') AS code,
    coalesce(error_message, '') AS reason, updated_at AS at FROM websites WHERE status = 'failed' AND deleted_at IS NULL`,
  mail: sql`SELECT 'mail' AS kind, id, NULL AS account, recipient AS title, kind AS code, coalesce(error, '') AS reason,
    coalesce(finished_at, created_at) AS at FROM mails WHERE status = 'failed'`,
  webhook: sql`SELECT 'webhook' AS kind, id, account_id AS account, url AS title, coalesce(pause_reason, '') AS code,
    '' AS reason, paused_at AS at FROM webhook_endpoints WHERE paused_at IS NOT NULL`,
  channel: sql`SELECT 'channel' AS kind, id, account_id AS account, address AS title, status AS code,
    coalesce(status_reason, '') AS reason, updated_at AS at FROM channel_accounts
    WHERE status IN ('failed', 'expired') AND is_enabled = 1 AND deleted_at IS NULL`,
  bot: sql`SELECT 'bot' AS kind, id, account_id AS account, coalesce('@' || telegram_username, name) AS title, '' AS code,
    coalesce(status_reason, '') AS reason, coalesce(checked_at, created_at) AS at FROM bots WHERE status = 'error'`,
  evaluation: sql`SELECT 'evaluation' AS kind, id, account_id AS account, name AS title, coalesce(error_code, '') AS code,
    coalesce(error_message, '') AS reason, updated_at AS at FROM evaluations WHERE state = 'failed'`,
  training: sql`SELECT 'training' AS kind, id, account_id AS account, '' AS title, coalesce(error_code, '') AS code,
    coalesce(error_message, '') AS reason, updated_at AS at FROM training_sessions WHERE state = 'failed'`,
};

/** Selects `FailedJob`s from such rows, with the address of the account's owner; to be followed by WHERE or ORDER BY. */
export function selectFailedJobs(rows: SQL): SQL {
  return sql`SELECT kind, id, account AS "accountId", title, code, reason, at AS "failedAt",
    (SELECT users.email FROM accounts JOIN users ON users.id = accounts.owner_user_id WHERE accounts.id = account)
      AS "ownerEmail"
    FROM (${rows})`;
}
