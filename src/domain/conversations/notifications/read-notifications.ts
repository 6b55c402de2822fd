import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { defaultNotifications, type Notifications, type StoredNotifications } from "./types.ts";

/** How a user wants to be told of news; the defaults until the user has chosen. */
export async function readNotifications(ctx: Pick<Deps, "db">, userId: number): Promise<StoredNotifications> {
  const [rows] = await runBatch(ctx.db, [
    sql`SELECT preferences, revision FROM notification_preferences WHERE user_id = ${userId}`,
  ]);
  const [row] = rows ?? [];
  if (row === undefined) return { ...defaultNotifications, revision: 0 };
  const stored = JSON.parse(String(row["preferences"])) as Notifications;
  return { ...defaultNotifications, ...stored, revision: Number(row["revision"]) };
}
