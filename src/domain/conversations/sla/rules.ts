import type { LogEntry } from "../dialog/types.ts";
import { addOpenMinutes } from "../handoff/add-open-minutes.ts";
import type { BusinessHours } from "../handoff/settings.ts";
import type { Triage } from "../triage/types.ts";
import type { SlaBreach, SlaMetric, SlaPolicy } from "./types.ts";

/** A time that a visitor waits, or has waited. Milliseconds; `end` is null while it lasts. */
export interface SlaWait {
  metric: SlaMetric;
  start: number;
  end: number | null;
  /** Whether it was told that it took too long. */
  isTold: boolean;
}

/** What a room knows of a dialog's waits: everything of its log up to `seq`. */
export interface SlaState {
  seq: number;
  waits: SlaWait[];
}

export const noSla: SlaState = { seq: 0, waits: [] };

/** The policy of a dialog: the first one for its priority, else for one of its labels, else the default; null without one. */
export function choosePolicy(policies: SlaPolicy[], { priority, labels }: Triage): SlaPolicy | null {
  const ofPriority = policies.find((policy) => priority !== null && policy.priorities.includes(priority));
  const ofLabel = policies.find((policy) => policy.labelIds.some((id) => labels.includes(id)));
  return ofPriority ?? ofLabel ?? policies.find(({ isDefault }) => isDefault) ?? null;
}

/**
 * The waits after further entries of the log. A visitor's message begins one; a message of an operator, or an answer of the assistant
 * that is one, ends it. The dialog is resolved when it is archived; when it is reopened, the time to its
 * resolution begins again.
 */
export function followLog(state: SlaState, entries: LogEntry[]): SlaState {
  return entries.reduce(follow, state);
}

function follow({ waits }: SlaState, entry: LogEntry): SlaState {
  const { seq, createdAt: at } = entry;
  const isOpen = (metric: SlaMetric) => waits.some((wait) => wait.metric === metric && wait.end === null);
  const begin = (metric: SlaMetric): SlaWait => ({ metric, start: at, end: null, isTold: false });
  const end = (metrics: SlaMetric[]) =>
    waits.map((wait) => (wait.end === null && metrics.includes(wait.metric) ? { ...wait, end: at } : wait));
  if (entry.kind === "status") {
    if (entry.status === "archived") return { seq, waits: end(["first_response", "next_response", "resolution"]) };
    // On channels with one dialog for a person it may be months since it was resolved.
    const isOver = waits.length > 0 && !isOpen("resolution");
    return { seq, waits: isOver ? [...waits, begin("resolution")] : waits };
  }
  if (entry.kind !== "message") return { seq, waits };
  const { sender, answer } = entry.message;
  if (sender === "user") {
    const isFirst = waits.length === 0;
    const isWaiting = isOpen("first_response") || isOpen("next_response");
    const more = isFirst ? [begin("first_response"), begin("resolution")] : isWaiting ? [] : [begin("next_response")];
    return { seq, waits: [...waits, ...more] };
  }
  const isAnswer = sender === "operator" || answer?.outcome === "answer" || answer?.outcome === "clarify";
  return { seq, waits: isAnswer ? end(["first_response", "next_response"]) : waits };
}

/** When the first target of the waits that last is due, or was due; milliseconds, null without one. */
export function nextTarget({ waits }: SlaState, policy: SlaPolicy | null, hours: BusinessHours | null): number | null {
  const dues = waits.flatMap(({ metric, start, end }) => {
    const minutes = policy?.targets[metric] ?? null;
    const dueAt = end === null && minutes !== null ? addOpenMinutes(hours, start, minutes) : null;
    return dueAt === null ? [] : [dueAt];
  });
  return dues.length === 0 ? null : Math.min(...dues);
}

/** What was promised and not kept until `now`, and when the next promise is due. Each breach is told once. */
export function findBreaches(
  state: SlaState,
  policy: SlaPolicy | null,
  hours: BusinessHours | null,
  now: number,
): { state: SlaState; breaches: SlaBreach[]; nextDue: number | null } {
  const breaches: SlaBreach[] = [];
  const dues: number[] = [];
  const waits = state.waits.map((wait) => {
    const minutes = policy?.targets[wait.metric] ?? null;
    if (wait.isTold || policy === null || minutes === null) return wait;
    const dueAt = addOpenMinutes(hours, wait.start, minutes);
    if (dueAt === null) return wait;
    if ((wait.end ?? now) >= dueAt) {
      breaches.push({ metric: wait.metric, policy: { id: policy.id, name: policy.name }, dueAt });
      return { ...wait, isTold: true };
    }
    if (wait.end === null) dues.push(dueAt);
    return wait;
  });
  // Waits that are over and kept are needed no more, but for the first: it says that there was one.
  const kept = waits.filter(({ metric, end }) => metric === "first_response" || end === null);
  return { state: { ...state, waits: kept }, breaches, nextDue: dues.length === 0 ? null : Math.min(...dues) };
}
