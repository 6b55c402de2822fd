import { and, eq, lt } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { dialogs, projectedEntries } from "../db/dialogs.ts";
import type { RoomEvent } from "../domain/conversations/dialog/ports.ts";
import type { Deps } from "../domain/deps.ts";

/** The statements that project changes of handoffs and statuses and record that they are projected. */
export function projectChanges(ctx: Pick<Deps, "db">, events: RoomEvent[]): BatchItem<"sqlite">[] {
  return events.flatMap(({ dialogId, entry }) => {
    if (entry.kind === "message") return [];
    const { seq } = entry;
    const ofThis = eq(dialogs.id, dialogId);
    const change =
      entry.kind === "status"
        ? ctx.db
            .update(dialogs)
            .set({ status: entry.status, statusSeq: seq })
            .where(and(ofThis, lt(dialogs.statusSeq, seq)))
        : ctx.db
            .update(dialogs)
            .set({ ...handoffColumns(entry.handoff), handoffSeq: seq })
            .where(and(ofThis, lt(dialogs.handoffSeq, seq)));
    return [change, ctx.db.insert(projectedEntries).values({ dialogId, seq }).onConflictDoNothing()];
  });
}

type HandoffOf = Extract<RoomEvent["entry"], { kind: "handoff" }>["handoff"];

function handoffColumns({ status, reason, requestedAt, operator }: HandoffOf) {
  return {
    ...{ handoffStatus: status, handoffReason: reason, handoffRequestedAt: requestedAt },
    ...{ operatorId: operator?.id ?? null, operatorName: operator?.name ?? null },
  };
}
