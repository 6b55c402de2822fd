import { and, desc, eq, gt, isNotNull, or } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import { guestSession } from "./guest-session.ts";

/** Visitors are looked for in dialogs of the last day, and in so many: each is a call to its room. */
const recentMs = 24 * 60 * 60_000;
const BATCH = 300;

/**
 * Closes the sockets of an assistant's visitors when who may visit has changed. Their chats connect again and are let in
 * or refused like any newcomer. A room that cannot be reached keeps its sockets: what counts is decided before.
 */
export async function endVisits(ctx: Pick<Deps, "db" | "clock" | "rooms">, assistantId: number): Promise<void> {
  const since = ctx.clock() - recentMs;
  const isRecent = or(gt(dialogs.createdAt, since), gt(dialogs.lastMessageAt, since));
  const recent = await ctx.db
    .select({ id: dialogs.id })
    .from(dialogs)
    .where(and(eq(dialogs.assistantId, assistantId), isNotNull(dialogs.guestId), isRecent))
    .orderBy(desc(dialogs.id))
    .limit(BATCH);
  const ended = await Promise.allSettled(recent.map(({ id }) => ctx.rooms.of(id).endSessions([guestSession])));
  const failed = ended.filter(({ status }) => status === "rejected").length;
  if (failed > 0) console.error("visits not ended", { assistantId, failed });
}
