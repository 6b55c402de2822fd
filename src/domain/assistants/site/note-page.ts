import { and, desc, eq, notInArray } from "drizzle-orm";
import { widgetPages } from "../../../db/widget-pages.ts";
import type { Deps } from "../../deps.ts";

/** Sites of one assistant that are kept, and that are noted in an hour. */
export const maxPages = 30;

const hourMs = 60 * 60_000;
const maxAssistants = 1_000;
const maxHostLength = 255;

interface Noted {
  hour: number;
  hosts: Set<string>;
}

/** What this isolate has noted, by assistant: a site is written once an hour, not at every page view. */
const noted = new Map<number, Noted>();

/** Keeps that a page asked for an assistant's widget: its site, and when. `page` is an origin. Never waits, and never throws. */
export function notePage(
  ctx: Pick<Deps, "db" | "clock" | "background">,
  { assistantId, page }: { assistantId: number; page: string },
): void {
  if (!URL.canParse(page)) return;
  const { protocol, host } = new URL(page);
  if (!/^https?:$/.test(protocol) || host === "" || host.length > maxHostLength) return;
  const hour = Math.floor(ctx.clock() / hourMs);
  const known = noted.get(assistantId);
  const hosts = known?.hour === hour ? known.hosts : new Set<string>();
  if (hosts.has(host) || hosts.size >= maxPages) return;
  if (noted.size >= maxAssistants) noted.clear();
  noted.set(assistantId, { hour, hosts: hosts.add(host) });
  ctx.background(
    write(ctx, assistantId, host).catch((error) => console.error("page not noted", { assistantId, error })),
  );
}

async function write(ctx: Pick<Deps, "db" | "clock">, assistantId: number, host: string): Promise<void> {
  const seenAt = ctx.clock();
  const ofAssistant = eq(widgetPages.assistantId, assistantId);
  const newest = ctx.db
    .select({ host: widgetPages.host })
    .from(widgetPages)
    .where(ofAssistant)
    .orderBy(desc(widgetPages.seenAt))
    .limit(maxPages);
  await ctx.db.batch([
    ctx.db
      .insert(widgetPages)
      .values({ assistantId, host, seenAt })
      .onConflictDoUpdate({ target: [widgetPages.assistantId, widgetPages.host], set: { seenAt } }),
    ctx.db.delete(widgetPages).where(and(ofAssistant, notInArray(widgetPages.host, newest))),
  ]);
}
