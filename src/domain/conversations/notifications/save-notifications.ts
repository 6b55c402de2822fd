import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { noticeInbox } from "../inbox/notice-inbox.ts";
import type { InboxReader } from "../inbox/row-types.ts";
import type { StoredNotifications } from "./types.ts";

/**
 * Saves how a user wants to be told of news, and tells the user's open windows. `revision` is the one that was changed. Throws
 * `conflict` when another window has saved something else since.
 */
export async function saveNotifications(
  ctx: Pick<Deps, "db" | "inboxes">,
  reader: InboxReader,
  { revision, ...preferences }: StoredNotifications,
): Promise<StoredNotifications> {
  const { userId } = reader;
  const text = JSON.stringify(preferences);
  const [saved] = await runBatch(ctx.db, [
    sql`INSERT INTO notification_preferences (user_id, preferences, revision)
        SELECT ${userId}, ${text}, ${revision + 1}
        WHERE ${revision} = coalesce((SELECT revision FROM notification_preferences WHERE user_id = ${userId}), 0)
        ON CONFLICT DO UPDATE SET preferences = excluded.preferences, revision = excluded.revision RETURNING revision`,
  ]);
  if ((saved ?? []).length === 0) {
    throw new DomainError("conflict", "The notifications were changed in another window. Look at them again.");
  }
  const notifications = { ...preferences, revision: revision + 1 };
  await noticeInbox(ctx, reader, { kind: "notifications", notifications });
  return notifications;
}
