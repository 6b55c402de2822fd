import { and, desc, eq, gte } from "drizzle-orm";
import { widgetPages } from "../../../db/widget-pages.ts";
import type { Deps } from "../../deps.ts";
import { readAssistant } from "../assistant/read-assistant.ts";
import type { PageRefusal } from "./install-check.ts";
import { maxPages } from "./note-page.ts";
import { pageRefusal } from "./page-refusal.ts";

const shownMs = 30 * 24 * 60 * 60_000;

/** A site whose pages have asked for an assistant's widget. */
export interface SeenPage {
  /** With the port, unless it is the usual one. */
  host: string;
  /** Milliseconds; to the hour where it was seen more than once in it. */
  seenAt: number;
  /** Why it is refused now; null: it may show the widget. */
  refusal: PageRefusal | null;
}

/** The sites whose pages have asked for an assistant's widget in the last 30 days, the newest first, at most 30. Throws `not_found`. */
export async function listPages(
  ctx: Pick<Deps, "db" | "clock" | "allowsLoopbackPages">,
  accountId: number,
  assistantId: number,
): Promise<SeenPage[]> {
  const assistant = await readAssistant(ctx, accountId, assistantId);
  const rows = await ctx.db
    .select({ host: widgetPages.host, seenAt: widgetPages.seenAt })
    .from(widgetPages)
    .where(and(eq(widgetPages.assistantId, assistantId), gte(widgetPages.seenAt, ctx.clock() - shownMs)))
    .orderBy(desc(widgetPages.seenAt))
    .limit(maxPages);
  return rows.map(({ host, seenAt }) => {
    const refusal = pageRefusal(assistant, `https://${host}/`, ctx.allowsLoopbackPages);
    return { host, seenAt, refusal };
  });
}
