import { and, isNull, lt, sql } from "drizzle-orm";
import { dialogMerges } from "../../../db/dialog-merges.ts";
import type { Deps } from "../../deps.ts";
import { tellRooms } from "./tell-rooms.ts";

/** A merge that is older is not being told any more, milliseconds. */
const graceMs = 30_000;

/** Tells rooms of merges that a crash has interrupted, 20 in each run, the oldest first. */
export async function redriveMerges(ctx: Pick<Deps, "db" | "rooms" | "clock">): Promise<void> {
  const changedAt = sql`coalesce(${dialogMerges.undoneAt}, ${dialogMerges.mergedAt})`;
  const left = await ctx.db
    .select()
    .from(dialogMerges)
    .where(and(isNull(dialogMerges.doneAt), lt(changedAt, ctx.clock() - graceMs)))
    .orderBy(dialogMerges.id)
    .limit(20);
  for (const merge of left) {
    await tellRooms(ctx, merge).catch((error) => console.error("merge not told", { id: merge.id, error }));
  }
}
