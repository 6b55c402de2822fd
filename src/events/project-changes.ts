import type { BatchItem } from "drizzle-orm/batch";
import { projectedEntries } from "../db/dialogs.ts";
import type { RoomEvent } from "../domain/conversations/dialog/ports.ts";
import { stateChange } from "../domain/conversations/dialog/state-change.ts";
import type { Deps } from "../domain/deps.ts";

/** The statements that project changes of handoffs and statuses and record that they are projected. */
export function projectChanges(ctx: Pick<Deps, "db">, events: RoomEvent[]): BatchItem<"sqlite">[] {
  return events.flatMap(({ dialogId, entry }) => {
    if (entry.kind === "message") return [];
    const recorded = ctx.db.insert(projectedEntries).values({ dialogId, seq: entry.seq }).onConflictDoNothing();
    return [stateChange(ctx, dialogId, entry), recorded];
  });
}
