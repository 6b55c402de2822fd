import { expect, test } from "vitest";
import { noTriage } from "../../../src/domain/conversations/triage/no-triage.ts";
import {
  decideTriage,
  longestSnoozeMs,
  maxLabels,
  maxVariables,
} from "../../../src/domain/conversations/triage/rules.ts";
import type { Triage, TriageCommand, TriageDecision } from "../../../src/domain/conversations/triage/types.ts";

const by = { id: 5, name: "Anna" };
const decide = (triage: Triage, command: TriageCommand, now = 1_000) => decideTriage(triage, command, { by, now });

function changed(decision: TriageDecision) {
  if (decision.outcome !== "changed") throw new Error(decision.outcome);
  return decision;
}

test("labels are replaced, added and removed; what the account no longer has is dropped", () => {
  const known = [1, 2, 3, 4];
  const first = changed(decide(noTriage, { type: "labels", known, replace: [3, 1, 3] }));
  expect(first.triage.labels).toEqual([1, 3]);
  expect(first.event).toEqual({ kind: "labels_changed", added: [1, 3], removed: [], by });
  const second = changed(decide(first.triage, { type: "labels", known, add: [4, 2], remove: [1, 2] }));
  expect(second.triage.labels).toEqual([3, 4]);
  expect(second.event).toMatchObject({ added: [4], removed: [1] });
  const third = changed(decide(second.triage, { type: "labels", known: [3], add: [3] }));
  expect(third.triage.labels).toEqual([3]);
  expect(decide(third.triage, { type: "labels", known: [3], remove: [4] })).toEqual({ outcome: "same" });
  const many = Array.from({ length: maxLabels + 1 }, (_, index) => index + 1);
  expect(decide(noTriage, { type: "labels", known: many, replace: many }).outcome).toBe("refused");
});

test("variables are set and removed one by one, and only real changes are told", () => {
  const set = changed(decide(noTriage, { type: "variables", changes: { plan: "pro", seats: 3, trial: false } }));
  expect(set.triage.variables).toEqual({ plan: "pro", seats: 3, trial: false });
  const next = changed(
    decide(set.triage, { type: "variables", changes: { plan: "pro", seats: 4, trial: null, x: null } }),
  );
  expect(next.triage.variables).toEqual({ plan: "pro", seats: 4 });
  expect(next.event).toEqual({ kind: "variables_changed", changed: { seats: 4, trial: null }, by });
  expect(decide(next.triage, { type: "variables", changes: { seats: 4, none: null } })).toEqual({ outcome: "same" });
  const odd = changed(decide(noTriage, { type: "variables", changes: JSON.parse('{"__proto__": "x"}') }));
  expect(Object.entries(odd.triage.variables)).toEqual([["__proto__", "x"]]);
  const many = Object.fromEntries(Array.from({ length: maxVariables + 1 }, (_, index) => [`v${index}`, index]));
  expect(decide(noTriage, { type: "variables", changes: many }).outcome).toBe("refused");
});

test("a snooze ends in the future, within a year, and is ended by null", () => {
  const snoozed = changed(decide(noTriage, { type: "snooze", until: 2_000 }));
  expect(snoozed).toMatchObject({ triage: { snoozedUntil: 2_000 }, event: { kind: "snoozed", by } });
  expect(decide(noTriage, { type: "snooze", until: 1_000 }).outcome).toBe("refused");
  expect(decide(noTriage, { type: "snooze", until: 1_001 + longestSnoozeMs }).outcome).toBe("refused");
  const longer = changed(decide(snoozed.triage, { type: "snooze", until: 3_000 }));
  const ended = changed(decide(longer.triage, { type: "snooze", until: null }));
  expect(ended.event).toEqual({ kind: "snooze_ended", cause: "operator", by });
  expect(decide(ended.triage, { type: "snooze", until: null })).toEqual({ outcome: "same" });
});

test("priority and team tell what was before; the same again changes nothing", () => {
  const high = changed(decide(noTriage, { type: "priority", priority: "high" }));
  expect(high.event).toEqual({ kind: "priority_changed", before: null, by });
  expect(decide(high.triage, { type: "priority", priority: "high" })).toEqual({ outcome: "same" });
  const sales = { id: 7, name: "Sales" };
  const given = changed(decide(high.triage, { type: "team", team: sales, members: [5] }));
  expect(given.triage).toEqual({ ...noTriage, priority: "high", team: sales });
  const taken = changed(decide(given.triage, { type: "team", team: null, members: null }));
  expect(taken.event).toEqual({ kind: "team_changed", before: sales, by });
});
