import { and, desc, eq, lt, ne, notInArray, sql } from "drizzle-orm";
import { widgetPages } from "../../../db/widget-pages.ts";
import type { Deps } from "../../deps.ts";

/** Sites of one assistant that are kept; so many listed ones, and so many others, are noted in an hour. */
export const maxPages = 30;

const hourMs = 60 * 60_000;
/** Anybody can invent sites: one that is not listed takes no place of a site that was seen since then. */
const settledMs = 24 * hourMs;
const maxAssistants = 1_000;
const maxHostLength = 255;

interface Seen {
  assistantId: number;
  /** An origin. */
  page: string;
  /** Whether it is on an allowed domain; not where all are allowed. */
  isListed: boolean;
}

interface Noted {
  hour: number;
  listed: Set<string>;
  others: Set<string>;
}

/** What this isolate has noted, by assistant: a site is written once an hour, not at every page view. */
const noted = new Map<number, Noted>();

/** Keeps that a page asked for an assistant's widget: its site, and when, if there is a place for it. Never waits, and never throws. */
export function notePage(ctx: Pick<Deps, "db" | "clock" | "background">, { assistantId, page, isListed }: Seen): void {
  if (!URL.canParse(page)) return;
  const { protocol, host } = new URL(page);
  if (!/^https?:$/.test(protocol) || host === "" || host.length > maxHostLength) return;
  const hour = Math.floor(ctx.clock() / hourMs);
  const known = noted.get(assistantId);
  const now = known?.hour === hour ? known : { hour, listed: new Set<string>(), others: new Set<string>() };
  const hosts = isListed ? now.listed : now.others;
  if (hosts.has(host) || hosts.size >= maxPages) return;
  if (noted.size >= maxAssistants) noted.clear();
  hosts.add(host);
  noted.set(assistantId, now);
  const written = write(ctx, { assistantId, host, isListed });
  ctx.background(written.catch((error) => console.error("page not noted", { assistantId, error })));
}

async function write(
  ctx: Pick<Deps, "db" | "clock">,
  { assistantId, host, isListed }: Omit<Seen, "page"> & { host: string },
): Promise<void> {
  const seenAt = ctx.clock();
  const isOther = and(eq(widgetPages.assistantId, assistantId), ne(widgetPages.host, host));
  const newest = ctx.db
    .select({ host: widgetPages.host })
    .from(widgetPages)
    .where(isOther)
    .orderBy(desc(widgetPages.seenAt))
    .limit(maxPages - 1);
  const mayGo = isListed ? undefined : lt(widgetPages.seenAt, seenAt - settledMs);
  const others = ctx.db.$count(widgetPages, isOther);
  await ctx.db.batch([
    ctx.db.delete(widgetPages).where(and(isOther, mayGo, notInArray(widgetPages.host, newest))),
    ctx.db
      .insert(widgetPages)
      .select(sql`select ${assistantId}, ${host}, ${seenAt} where ${others} < ${maxPages}`)
      .onConflictDoUpdate({ target: [widgetPages.assistantId, widgetPages.host], set: { seenAt } }),
  ]);
}
