import { and, desc, eq, gt, isNotNull, or } from "drizzle-orm";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import { guestSessionId } from "./guest-session-id.ts";

/** Only dialogs of the last day are visited, and at most this many: each needs a call to its room. */
const recentMs = 24 * 60 * 60_000;
const BATCH = 300;

/**
 * Closes the sockets of an assistant's visitors after its access rules have changed. Their chats reconnect and are
 * checked like new ones. The sockets of an unreachable room stay open: access is checked again before the assistant
 * answers.
 */
export async function closeVisitorSockets(
  ctx: Pick<Deps, "db" | "clock" | "rooms">,
  assistantId: number,
): Promise<void> {
  const since = ctx.clock() - recentMs;
  const isRecent = or(gt(dialogs.createdAt, since), gt(dialogs.lastMessageAt, since));
  const recent = await ctx.db
    .select({ id: dialogs.id })
    .from(dialogs)
    .where(and(eq(dialogs.assistantId, assistantId), isNotNull(dialogs.guestId), isRecent))
    .orderBy(desc(dialogs.id))
    .limit(BATCH);
  const ended = await Promise.allSettled(recent.map(({ id }) => ctx.rooms.of(id).endSessions([guestSessionId])));
  const failed = ended.filter(({ status }) => status === "rejected").length;
  if (failed > 0) console.error("visitor sockets not closed", { assistantId, failed });
}
