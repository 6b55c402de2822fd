import { eq } from "drizzle-orm";
import { handoffSettings } from "../../../db/handoff-settings.ts";
import type { Deps } from "../../deps.ts";
import { type BusinessHours, defaultHandoffSettings, type HandoffSettings } from "./settings.ts";

/** An account's handoff settings; the defaults when it has none. */
export async function readSettings(ctx: Pick<Deps, "db">, accountId: number): Promise<HandoffSettings> {
  const row = await ctx.db.select().from(handoffSettings).where(eq(handoffSettings.accountId, accountId)).get();
  if (row === undefined) return defaultHandoffSettings;
  const { assignmentMode, maxDialogsPerOperator, requestExpiryMinutes, awayMessage } = row;
  const businessHours = row.businessHours as BusinessHours | null;
  return { assignmentMode, maxDialogsPerOperator, requestExpiryMinutes, businessHours, awayMessage };
}
