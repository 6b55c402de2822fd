import { eq } from "drizzle-orm";
import { widgetSettings } from "../../../db/widget-settings.ts";
import type { Deps } from "../../deps.ts";
import { defaultWidgetSettings, type WidgetSettings } from "./widget-settings.ts";

export interface StoredWidget {
  settings: WidgetSettings;
  /** null: nobody has set anything. */
  updatedAt: number | null;
}

/** How an assistant's widget is set; the defaults where nothing is. The caller has seen that the assistant is its own. */
export async function readWidgetSettings(ctx: Pick<Deps, "db">, assistantId: number): Promise<StoredWidget> {
  const row = await ctx.db.select().from(widgetSettings).where(eq(widgetSettings.assistantId, assistantId)).get();
  const stored = (row?.settings ?? {}) as Partial<WidgetSettings>;
  return { settings: { ...defaultWidgetSettings, ...stored }, updatedAt: row?.updatedAt ?? null };
}
