import { expect, test } from "vitest";
import { planProjection } from "../../../src/objects/dialog-room/plan-projection.ts";
import type { LoggedEntry } from "../../../src/objects/dialog-room/projection-store.ts";
import { projectionCheckMs, projectionGraceMs } from "../../../src/objects/dialog-room/rules.ts";

const now = 1_000_000;
const old = now - projectionGraceMs;

function logged(...createdAt: number[]): LoggedEntry[] {
  return createdAt.map((at, index) => ({ seq: 10 + index, kind: "message", createdAt: at }));
}

test("when everything is projected there is nothing to send and nothing to check", () => {
  expect(planProjection(logged(old, old), { seqs: new Set([10, 11]) }, now, 0)).toEqual({
    ...{ confirmedSeq: null, resend: [], checkAfterMs: null },
  });
});

test("a gap is sent again, and nothing after it counts as confirmed", () => {
  expect(planProjection(logged(old, old, old), { seqs: new Set([10, 12]) }, now, 0)).toEqual({
    ...{ confirmedSeq: 10, resend: [11], checkAfterMs: projectionCheckMs },
  });
});

test("an entry that may still be on its way is left alone, and checked again", () => {
  expect(planProjection(logged(old, old + 1), { seqs: new Set([10]) }, now, 0)).toEqual({
    ...{ confirmedSeq: 10, resend: [], checkAfterMs: projectionCheckMs },
  });
});

test("the wait doubles with every check that had to send something, up to an hour", () => {
  const waits = [0, 1, 2, 12, 100].map(
    (failures) => planProjection(logged(old), { seqs: new Set() }, now, failures).checkAfterMs,
  );
  expect(waits).toEqual([15_000, 30_000, 60_000, 3_600_000, 3_600_000]);
});
