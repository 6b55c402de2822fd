import type { MergeStep } from "../../domain/conversations/dialog/ports.ts";
import type { LogEntry } from "../../domain/conversations/dialog/types.ts";
import type { Operator } from "../../domain/conversations/handoff/types.ts";
import type { TriageEvent } from "../../domain/conversations/triage/types.ts";
import type { Clock } from "../../kit/clock.ts";
import { isMergeOf } from "./standing.ts";
import type { RoomStore } from "./store.ts";

interface MergeHost {
  store: RoomStore;
  clock: Clock;
  publish(entry: LogEntry): void;
}

/**
 * Takes one step of a merge with another dialog, with its entry in the log. A step that was taken before changes nothing, so that
 * a merge that was interrupted can be told again: the dialog may have been reopened since.
 */
export function applyMerge(
  { store, clock, publish }: MergeHost,
  operator: Operator,
  { mergeId, kind, dialog }: MergeStep,
): void {
  const now = clock();
  const event: TriageEvent = { kind, mergeId, dialog, by: operator.id === 0 ? null : operator };
  const triage = store.triage();
  const data = JSON.stringify({ event, triage });
  const seq = store.insert("triage", null, "merge", `${mergeId}:${kind}`, "", null, data, null, now);
  if (seq === null) return;
  publish({ kind: "triage", seq, createdAt: now, event, triage });
  const { merge, merged, status } = store.standing();
  if (kind === "merged_into") {
    const ended = store.endSnooze("archived", now);
    if (ended !== null) publish(ended);
    // Of an earlier merge, the undoing may not have been told yet.
    store.changeStanding({ merge: { id: mergeId, wasActive: status === "active" || merge?.wasActive === true } });
    if (status === "active") publish(store.changeStatus("archived", now));
  }
  if (kind === "merged_from") store.changeStanding({ merged: [...merged, { mergeId, dialogId: dialog.id }] });
  if (kind === "merge_undone") store.changeStanding({ merged: merged.filter((one) => one.mergeId !== mergeId) });
  if (kind === "merge_undone" && merge !== null && isMergeOf(merge, mergeId, dialog.id)) {
    if (merge.wasActive && status === "archived") publish(store.changeStatus("active", now));
    store.changeStanding({ merge: null });
  }
}
