import { sql } from "drizzle-orm";
import { widgetSettings } from "../../../db/widget-settings.ts";
import type { Deps } from "../../deps.ts";
import { readAssistant } from "../assistant/read-assistant.ts";
import { readWidgetSettings, type StoredWidget } from "./read-widget-settings.ts";
import type { WidgetChanges } from "./widget-settings.ts";

/**
 * Changes the settings of an assistant's widget; absent fields stay unchanged, and null resets a field to its default.
 * Concurrent changes do not undo each other. Throws `not_found`.
 */
export async function saveWidgetSettings(
  ctx: Deps,
  which: { accountId: number; assistantId: number },
  changes: WidgetChanges,
): Promise<StoredWidget> {
  const { id: assistantId } = await readAssistant(ctx, which.accountId, which.assistantId);
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const updatedAt = ctx.clock();
  // RFC 7396: a null in the patch removes the field.
  const merged = sql`json_patch(${widgetSettings.settings}, ${JSON.stringify(given)})`;
  await ctx.db
    .insert(widgetSettings)
    .values({ assistantId, settings: sql`json_patch('{}', ${JSON.stringify(given)})`, updatedAt })
    .onConflictDoUpdate({ target: widgetSettings.assistantId, set: { settings: merged, updatedAt } });
  return readWidgetSettings(ctx, assistantId);
}
