import { type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { pluginInstalls } from "../../../db/plugins.ts";

/** A column for a query that knows the assistant: whether it has plugins that are switched on. */
export function hasPlugins(assistantId: AnySQLiteColumn | number): SQL<boolean> {
  return sql`EXISTS (SELECT 1 FROM ${pluginInstalls}
    WHERE ${pluginInstalls.assistantId} = ${assistantId} AND ${pluginInstalls.isEnabled} = 1)`.mapWith(Boolean);
}
