import { expect, test } from "vitest";
import { planVisits } from "../../../src/domain/quality/analytics/plan-visits.ts";
import { splitVisits, type VisitEntry } from "../../../src/domain/quality/analytics/visit-rules.ts";

const minute = 60_000;
const never = Number.MAX_SAFE_INTEGER;

/** A log of `[minute, who or what]`; `answer` and `abstain` are the assistant's outcomes. */
function logOf(...lines: [number, string][]): VisitEntry[] {
  return lines.map(([at, word], index): VisitEntry => {
    const place = { seq: index + 1, createdAt: at * minute };
    if (word === "user" || word === "operator" || word === "system") return { ...place, sender: word, outcome: null };
    if (["answer", "abstain", "clarify", "handoff"].includes(word)) {
      return { ...place, sender: "assistant", outcome: word as "answer" };
    }
    return { ...place, change: word as "archived" };
  });
}

const visitsOf = (...lines: [number, string][]) => splitVisits(logOf(...lines), never).over;

test("half an hour of silence after an answer ends a visit", () => {
  const visits = visitsOf([0, "user"], [1, "answer"], [31, "user"], [32, "answer"], [63, "user"], [64, "answer"]);
  expect(visits.map(({ startedAt, endedAt, messages }) => [startedAt / minute, endedAt / minute, messages])).toEqual([
    [0, 32, 4],
    [63, 64, 2],
  ]);
});

test("a visit goes on while the visitor waits: an operator's answer after two hours is its first response", () => {
  const [visit, ...others] = visitsOf([0, "user"], [0, "handoff"], [1, "handoff_requested"], [121, "operator"]);
  expect(others).toEqual([]);
  expect(visit).toMatchObject({
    result: "person",
    firstAnswerMs: 0,
    firstPersonMs: 120 * minute,
    firstResponseMs: 0,
    resolutionMs: 121 * minute,
  });
});

test("an operator who takes over without being asked is timed from the visitor's first message", () => {
  const [visit] = visitsOf([0, "user"], [2, "abstain"], [10, "handoff_started"], [12, "operator"]);
  expect(visit).toMatchObject({ result: "person", firstAnswerMs: 2 * minute, firstPersonMs: 12 * minute });
});

test("who helped is told apart", () => {
  const resultOf = (...lines: [number, string][]) => visitsOf(...lines).map(({ result }) => result);
  expect(resultOf([0, "user"], [1, "answer"])).toEqual(["bot"]);
  expect(resultOf([0, "user"], [1, "answer"], [2, "user"], [3, "abstain"])).toEqual(["unanswered"]);
  expect(resultOf([0, "user"], [1, "abstain"], [2, "user"], [3, "clarify"])).toEqual(["bot"]);
  expect(resultOf([0, "user"])).toEqual(["unanswered"]);
  expect(resultOf([0, "user"], [1, "handoff"], [1, "handoff_requested"], [9, "handoff_released"])).toEqual(["missed"]);
  expect(resultOf([0, "user"], [1, "handoff_requested"], [2, "operator"], [3, "user"])).toEqual(["person"]);
});

test("a visit that nobody answered has no times, and an answer after a day belongs to none", () => {
  const [visit, ...others] = visitsOf([0, "user"], [24 * 60 + 1, "operator"]);
  expect(others).toEqual([]);
  expect(visit).toMatchObject({ result: "unanswered", firstResponseMs: null, resolutionMs: null, messages: 1 });
});

test("a closed dialog is resolved when it was closed", () => {
  const [visit] = visitsOf([0, "user"], [1, "operator"], [5, "user"], [9, "archived"]);
  expect(visit).toMatchObject({ result: "person", resolutionMs: 9 * minute });
});

test("messages that no visitor has begun are no visit", () => {
  expect(visitsOf([0, "operator"], [1, "system"], [2, "handoff_started"])).toEqual([]);
});

test("notices of the system are not answers", () => {
  expect(visitsOf([0, "user"], [1, "system"])[0]).toMatchObject({ result: "unanswered", firstResponseMs: null });
});

const due = (entries: VisitEntry[], lastSeq = entries.length) => ({
  ...{ id: 1, visitsSeq: 0, lastSeq, lastMessageAt: entries.at(-1)?.createdAt ?? 0, entries },
});

test("a visit is counted when it is over, and looked at again when it may be", () => {
  const entries = logOf([0, "user"], [1, "answer"]);
  const early = planVisits(due(entries), 31 * minute);
  expect(early).toEqual({ visits: [], visitsSeq: 0, dueAt: 31 * minute + 1 });
  const late = planVisits(due(entries), 31 * minute + 1);
  expect(late).toMatchObject({ visits: [{ result: "bot" }], visitsSeq: 2, dueAt: null });
});

test("the visits before an open one are counted, and the open one is read again from its beginning", () => {
  const plan = planVisits(due(logOf([0, "user"], [1, "answer"], [60, "user"])), 100 * minute);
  expect(plan).toMatchObject({ visits: [{ firstSeq: 1 }], visitsSeq: 2, dueAt: (60 + 24 * 60) * minute + 1 });
});

test("nothing is counted while an entry is missing, for a day", () => {
  const [first, , third] = logOf([0, "user"], [1, "answer"], [2, "user"]);
  const missing = due([first, third] as VisitEntry[], 3);
  expect(planVisits(missing, 60 * minute)).toEqual({ visits: [], visitsSeq: 0, dueAt: 70 * minute });
  expect(planVisits(missing, 3_000 * minute).visits).toHaveLength(1);
});

test("a dialog with more entries than are read at once is counted in parts, each message once", () => {
  const lines = Array.from({ length: 2_500 }, (_, at): [number, string] => [at, at % 2 === 0 ? "user" : "answer"]);
  const log = logOf(...lines);
  let counted = 0;
  let visitsSeq = 0;
  for (let run = 0; run < 5; run++) {
    const entries = log.slice(visitsSeq, visitsSeq + 1_000);
    const plan = planVisits(
      { id: 1, visitsSeq, lastSeq: 2_500, lastMessageAt: 2_499 * minute, entries },
      9_000 * minute,
    );
    for (const { messages } of plan.visits) counted += messages;
    visitsSeq = plan.visitsSeq;
    if (plan.dueAt === null) break;
  }
  expect({ counted, visitsSeq }).toEqual({ counted: 2_500, visitsSeq: 2_500 });
});

test("a person's clock runs from the request, also to the end, and not from the assistant's answer", () => {
  const log: [number, string][] = [
    ...([
      [0, "user"],
      [1, "handoff"],
      [10, "handoff_requested"],
    ] as [number, string][]),
    ...([
      [15, "operator"],
      [30, "archived"],
    ] as [number, string][]),
  ];
  const [visit] = visitsOf(...log);
  expect(visit).toMatchObject({ firstPersonMs: 5 * minute, handledMs: 20 * minute, resolutionMs: 30 * minute });
});

test("the time to the end begins again when a closed dialog is reopened, by a colleague or by a message", () => {
  for (const again of ["reopened", "user"]) {
    const [visit] = visitsOf([0, "user"], [1, "answer"], [2, "archived"], [20, again], [21, "user"], [23, "answer"]);
    expect(visit).toMatchObject({ result: "bot", handledMs: 3 * minute, resolutionMs: 23 * minute });
  }
});
