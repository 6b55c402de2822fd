import { and, eq, isNotNull } from "drizzle-orm";
import { settingsDrafts } from "../../../db/settings-drafts.ts";
import type { Deps } from "../../deps.ts";
import type { DraftRow } from "./types.ts";

/** The stored draft of an assistant; null when it has none. */
export async function readDraftRow(
  ctx: Pick<Deps, "db">,
  { accountId, assistantId }: { accountId: number; assistantId: number },
): Promise<DraftRow | null> {
  const own = and(
    eq(settingsDrafts.assistantId, assistantId),
    eq(settingsDrafts.accountId, accountId),
    isNotNull(settingsDrafts.changes),
  );
  return ((await ctx.db.select().from(settingsDrafts).where(own).get()) as DraftRow | undefined) ?? null;
}
