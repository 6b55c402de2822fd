import { DomainError } from "../../errors.ts";
import type { Operator } from "../handoff/types.ts";
import type { ExistingParts, Triage, TriageCommand, TriageDecision, Variable } from "./types.ts";

/** Labels of one dialog. */
export const maxLabels = 50;

/** Variables of one dialog or contact; longest name, UTF-16 units. */
export const maxVariables = 100;
export const maxVariableName = 64;

/** The error for a dialog or contact that would have more. */
export function tooManyVariables(): DomainError {
  const issue = `At most ${maxVariables} variables are kept.`;
  return new DomainError("validation_failed", issue, { issues: [{ path: ["variables"], issue, kind: "invalid" }] });
}

/** A dialog may be snoozed for a year at most. Milliseconds. */
export const longestSnoozeMs = 366 * 24 * 60 * 60 * 1000;

/** Decides one command on a dialog's triage. Pure: the caller stores the result. `now` is milliseconds. */
export function decideTriage(
  triage: Triage,
  command: TriageCommand,
  { by, now }: { by: Operator | null; now: number },
): TriageDecision {
  switch (command.type) {
    case "labels":
      return decideLabels(triage, command, by);
    case "variables":
      return decideVariables(triage, command.changes, by);
    case "priority": {
      const { priority } = command;
      if (priority === triage.priority) return { outcome: "same" };
      const event = { kind: "priority_changed" as const, before: triage.priority, by };
      return { outcome: "changed", triage: { ...triage, priority }, event };
    }
    case "snooze":
      return decideSnooze(triage, command.until, by, now);
    case "team": {
      const { team } = command;
      if (team?.id === triage.team?.id) return { outcome: "same" };
      const event = { kind: "team_changed" as const, before: triage.team, by };
      return { outcome: "changed", triage: { ...triage, team }, event };
    }
  }
}

/** A triage without the labels and the team that its account has deleted. */
export function withoutDeleted(triage: Triage, existing: ExistingParts | undefined): Triage {
  if (existing === undefined) return triage;
  const { labels, teams } = existing;
  const { team } = triage;
  return {
    ...triage,
    labels: labels === null ? triage.labels : triage.labels.filter((id) => labels.includes(id)),
    team: team !== null && teams.includes(team.id) ? team : null,
  };
}

function decideLabels(
  triage: Triage,
  { known, replace, add = [], remove = [] }: Extract<TriageCommand, { type: "labels" }>,
  by: Operator | null,
): TriageDecision {
  const wanted = new Set([...(replace ?? triage.labels), ...add]);
  const labels = known.filter((id) => wanted.has(id) && !remove.includes(id)).sort((one, other) => one - other);
  if (labels.length > maxLabels) return refused(`A dialog may have at most ${maxLabels} labels.`);
  const added = labels.filter((id) => !triage.labels.includes(id));
  const removed = triage.labels.filter((id) => !labels.includes(id));
  if (added.length + removed.length === 0) return { outcome: "same" };
  return { outcome: "changed", triage: { ...triage, labels }, event: { kind: "labels_changed", added, removed, by } };
}

function decideVariables(
  triage: Triage,
  changes: Record<string, Variable | null>,
  by: Operator | null,
): TriageDecision {
  const { variables, changed } = changeVariables(triage.variables, changes);
  if (Object.keys(changed).length === 0) return { outcome: "same" };
  if (Object.keys(variables).length > maxVariables) return refused(`At most ${maxVariables} variables are kept.`);
  return { outcome: "changed", triage: { ...triage, variables }, event: { kind: "variables_changed", changed, by } };
}

/** Variables after changes, where null removes one, and the changes that had an effect. */
export function changeVariables(
  before: Record<string, Variable>,
  changes: Record<string, Variable | null>,
): { variables: Record<string, Variable>; changed: Record<string, Variable | null> } {
  const known = new Map(Object.entries(before));
  const changed = new Map<string, Variable | null>();
  for (const [name, value] of Object.entries(changes)) {
    if ((known.get(name) ?? null) === value) continue;
    changed.set(name, value);
    if (value === null) known.delete(name);
    else known.set(name, value);
  }
  return { variables: Object.fromEntries(known), changed: Object.fromEntries(changed) };
}

function decideSnooze(triage: Triage, until: number | null, by: Operator | null, now: number): TriageDecision {
  if (until === triage.snoozedUntil) return { outcome: "same" };
  if (until === null) {
    const event = { kind: "snooze_ended" as const, cause: "operator" as const, by };
    return { outcome: "changed", triage: { ...triage, snoozedUntil: null }, event };
  }
  if (until <= now) return refused("A snooze must end in the future.");
  if (until > now + longestSnoozeMs) return refused("A dialog may be snoozed for a year at most.");
  return { outcome: "changed", triage: { ...triage, snoozedUntil: until }, event: { kind: "snoozed", by } };
}

function refused(reason: string): TriageDecision {
  return { outcome: "refused", reason };
}
