import { eq } from "drizzle-orm";
import { widgetSettings } from "../../../db/widget-settings.ts";
import type { Deps } from "../../deps.ts";
import { defaultWidgetSettings, type WidgetSettings } from "./widget-settings.ts";

export interface StoredWidget {
  settings: WidgetSettings;
  /** null: never changed. */
  updatedAt: number | null;
}

/**
 * The settings of an assistant's widget, with defaults. The caller has checked that the assistant belongs to its
 * account.
 */
export async function readWidgetSettings(ctx: Pick<Deps, "db">, assistantId: number): Promise<StoredWidget> {
  const row = await ctx.db.select().from(widgetSettings).where(eq(widgetSettings.assistantId, assistantId)).get();
  const stored = (row?.settings ?? {}) as Partial<WidgetSettings>;
  return { settings: { ...defaultWidgetSettings, ...stored }, updatedAt: row?.updatedAt ?? null };
}
