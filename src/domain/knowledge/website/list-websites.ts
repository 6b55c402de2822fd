import { and, desc, eq, isNull } from "drizzle-orm";
import { websites } from "../../../db/websites.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { readProgress } from "./read-progress.ts";
import type { CrawlProgress, Website } from "./types.ts";

/** An assistant's websites, newest first; there are at most `MAX_WEBSITES`. Throws `not_found`. */
export async function listWebsites(
  ctx: Deps,
  { accountId, assistantId }: { accountId: number; assistantId: number },
): Promise<{ website: Website; progress: CrawlProgress }[]> {
  await readAssistant(ctx, accountId, assistantId);
  const rows = await ctx.db
    .select()
    .from(websites)
    .where(and(eq(websites.assistantId, assistantId), isNull(websites.deletedAt)))
    .orderBy(desc(websites.id));
  const progress = await readProgress(ctx, rows);
  return rows.map((website) => ({ website, progress: progress.get(website.id)! }));
}
