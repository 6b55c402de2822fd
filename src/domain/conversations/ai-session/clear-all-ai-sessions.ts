import { and, count, eq, gt } from "drizzle-orm";
import { aiState } from "../../../db/ai-sessions.ts";
import { dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import { inEveryShard } from "../../platform/shards/in-every-shard.ts";

/**
 * Like `clearAiSession`, for every dialog of the platform. Returns the number of active dialogs that had messages since
 * the last call.
 */
export async function clearAllAiSessions(ctx: Pick<Deps, "db" | "shards" | "clock">): Promise<number> {
  const cleared = await inEveryShard(ctx, clearSessions);
  return cleared.reduce((sum, one) => sum + one, 0);
}

async function clearSessions(ctx: Pick<Deps, "db" | "clock">): Promise<number> {
  const clearedAt = ctx.clock();
  const before = await ctx.db.select().from(aiState).get();
  const [[counted]] = await ctx.db.batch([
    ctx.db
      .select({ sessions: count() })
      .from(dialogs)
      .where(and(eq(dialogs.status, "active"), gt(dialogs.lastMessageAt, before?.clearedAt ?? 0))),
    ctx.db.update(aiState).set({ clearedAt }).where(eq(aiState.id, 1)),
  ]);
  return counted?.sessions ?? 0;
}
