import { expect, test } from "vitest";
import { planProjection } from "../../../src/objects/dialog-room/plan-projection.ts";
import type { LoggedEntry } from "../../../src/objects/dialog-room/projection-store.ts";
import { projectionCheckMs, projectionGraceMs, queueGraceMs } from "../../../src/objects/dialog-room/rules.ts";

const now = 1_000_000;
const old = now - queueGraceMs;
const check = { now, queueStartedAt: 0, checks: 0 };

function logged(...createdAt: number[]): LoggedEntry[] {
  return createdAt.map((at, index) => ({ seq: 10 + index, kind: "message", createdAt: at }));
}

test("when everything is projected there is nothing to send", () => {
  expect(planProjection(logged(old, old), { seqs: new Set([10, 11]) }, check)).toEqual({
    ...{ confirmedSeq: null, resend: [], checkAfterMs: 60_000 },
  });
});

test("a gap is sent again, and nothing after it counts as confirmed", () => {
  expect(planProjection(logged(old, old, old), { seqs: new Set([10, 12]) }, check)).toEqual({
    ...{ confirmedSeq: 10, resend: [11], checkAfterMs: queueGraceMs },
  });
});

test("an entry that may still be in the queue is not sent again, and is checked again when it may not", () => {
  expect(planProjection(logged(old, old + 40_000), { seqs: new Set([10]) }, check)).toEqual({
    ...{ confirmedSeq: 10, resend: [], checkAfterMs: 40_000 },
  });
  expect(planProjection(logged(old, old + 1), { seqs: new Set([10]) }, check)).toEqual({
    ...{ confirmedSeq: 10, resend: [], checkAfterMs: projectionCheckMs },
  });
});

test("an entry that a stopped isolate had to send is sent again after a few seconds", () => {
  const entries = logged(now - projectionGraceMs, now - projectionGraceMs + 1);
  const { resend } = planProjection(entries, { seqs: new Set() }, { ...check, queueStartedAt: now });
  expect(resend).toEqual([10]);
});

test("the wait grows with every check that finds everything, up to two minutes", () => {
  const waits = [0, 1, 2, 3, 100].map(
    (checks) => planProjection(logged(now), { seqs: new Set([10]) }, { ...check, checks }).checkAfterMs,
  );
  expect(waits).toEqual([60_000, 120_000, 120_000, 120_000, 120_000]);
});

test("an entry that was sent again is checked when it is twice as old, at the latest after an hour", () => {
  const waitOf = (age: number) => planProjection(logged(now - age), { seqs: new Set() }, check).checkAfterMs;
  expect([60_000, 120_000, 600_000].map(waitOf)).toEqual([60_000, 120_000, 600_000]);
  const aged = { ...check, now: 100_000_000 };
  expect(planProjection(logged(0), { seqs: new Set() }, aged).checkAfterMs).toBe(3_600_000);
});

test("an entry from the future, after the clock was set back, is checked within a minute", () => {
  expect(planProjection(logged(now + 3_600_000), { seqs: new Set() }, check).checkAfterMs).toBe(queueGraceMs);
});
