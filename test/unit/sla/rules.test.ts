import { expect, test } from "vitest";
import type { LogEntry, Message } from "../../../src/domain/conversations/dialog/types.ts";
import {
  choosePolicy,
  findBreaches,
  followLog,
  noSla,
  type SlaState,
} from "../../../src/domain/conversations/sla/rules.ts";
import type { SlaPolicy, SlaTargets } from "../../../src/domain/conversations/sla/types.ts";
import { noTriage } from "../../../src/domain/conversations/triage/no-triage.ts";

const minute = 60_000;
const policy = (changes: Partial<SlaPolicy> = {}, targets: Partial<SlaTargets> = {}): SlaPolicy => ({
  ...{ id: 1, name: "Gold", priorities: [], labelIds: [], isDefault: true, createdAt: 0 },
  targets: { first_response: 5, next_response: 10, resolution: 60, ...targets },
  ...changes,
});

/** A log of one letter a minute: `u`, `o` and `a` for messages, `x` for the assistant without an answer, `A` and `R` for archived and reopened. */
function log(letters: string, from = 0): LogEntry[] {
  return [...letters].flatMap((letter, index): LogEntry[] => {
    const place = { seq: from + index + 1, createdAt: (from + index) * minute };
    if (letter === ".") return [{ kind: "note", ...place, note: {} as never }];
    if (letter === "A" || letter === "R") {
      return [{ kind: "status", ...place, status: letter === "A" ? "archived" : "active" }];
    }
    const sender = letter === "u" ? "user" : letter === "o" ? "operator" : "assistant";
    const outcome = letter === "a" ? "answer" : "abstain";
    const answer = sender === "assistant" ? { outcome } : null;
    return [{ kind: "message", ...place, message: { sender, answer } as unknown as Message }];
  });
}

/** What is told when the times are checked at minutes. */
function told(entries: LogEntry[], minutes: number[], chosen: SlaPolicy | null = policy()) {
  let state: SlaState = noSla;
  return minutes.map((at) => {
    state = followLog(
      state,
      entries.filter(({ seq, createdAt }) => seq > state.seq && createdAt <= at * minute),
    );
    const found = findBreaches(state, chosen, null, at * minute);
    state = found.state;
    const due = found.nextDue === null ? null : found.nextDue / minute;
    return { due, breaches: found.breaches.map(({ metric, dueAt }) => `${metric} ${dueAt / minute}`) };
  });
}

test("a first response that does not come in time is told once", () => {
  expect(told(log("u"), [0, 4, 5, 6, 60])).toEqual([
    { due: 5, breaches: [] },
    { due: 5, breaches: [] },
    { due: 60, breaches: ["first_response 5"] },
    { due: 60, breaches: [] },
    { due: null, breaches: ["resolution 60"] },
  ]);
});

test("an answer of the assistant or an operator is a response, one that it does not have is none", () => {
  expect(told(log("uo"), [2, 30]).at(-1)?.breaches).toEqual([]);
  expect(told(log("ua"), [2, 30]).at(-1)?.breaches).toEqual([]);
  expect(told(log("ux"), [2, 30]).at(-1)?.breaches).toEqual(["first_response 5"]);
});

test("every wait after the first response has its own target, counted from its first message", () => {
  const entries = [...log("uouu"), ...log("o", 20), ...log("u", 25)];
  expect(told(entries, [4, 12, 13, 21, 26, 35, 36])).toEqual([
    { due: 12, breaches: [] },
    { due: 60, breaches: ["next_response 12"] },
    { due: 60, breaches: [] },
    { due: 60, breaches: [] },
    { due: 35, breaches: [] },
    { due: 60, breaches: ["next_response 35"] },
    { due: 60, breaches: [] },
  ]);
});

test("a response that came too late is told, also when nobody looked meanwhile", () => {
  expect(told([...log("u"), ...log("o", 7)], [8])[0]?.breaches).toEqual(["first_response 5"]);
});

test("an archived dialog is resolved, and a reopened one has the whole time again, as often as that happens", () => {
  expect(told(log("uoA"), [3, 90]).at(-1)).toEqual({ due: null, breaches: [] });
  const often = [...log("uoA"), ...log("RoA", 1_000), ...log("R", 2_000)];
  expect(told(often, [3, 1_001, 1_003, 2_001, 2_060]).map(({ breaches }) => breaches)).toEqual([
    [],
    [],
    [],
    [],
    ["resolution 2060"],
  ]);
  const late = [...log("u"), ...log("oA", 100), ...log("R", 200)];
  expect(told(late, [101, 260]).map(({ breaches }) => breaches.at(-1))).toEqual(["resolution 60", "resolution 260"]);
});

test("without a policy or a target nothing is told", () => {
  expect(told(log("u"), [90], null)).toEqual([{ due: null, breaches: [] }]);
  expect(told(log("u"), [90], policy({}, { first_response: null, resolution: null }))[0]?.breaches).toEqual([]);
});

test("a policy is chosen by priority, else by label, else it is the default", () => {
  const [urgent, vip, rest] = [
    policy({ id: 1, isDefault: false, priorities: ["urgent"] }),
    policy({ id: 2, isDefault: false, labelIds: [7] }),
    policy({ id: 3 }),
  ];
  const choose = (triage: object) => choosePolicy([rest, vip, urgent], { ...noTriage, ...triage })?.id;
  expect(choose({ priority: "urgent", labels: [7] })).toBe(1);
  expect(choose({ priority: "low", labels: [7] })).toBe(2);
  expect(choose({ labels: [8] })).toBe(3);
  expect(choosePolicy([vip], noTriage)).toBeNull();
});
