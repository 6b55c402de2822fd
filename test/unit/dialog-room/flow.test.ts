import fc from "fast-check";
import { expect, test } from "vitest";
import { Flow } from "../../../src/objects/dialog-room/flow.ts";
import { lagLimits } from "../../../src/protocol/limits.ts";

const none = () => null;
const piece = 1024;
const most = lagLimits.deltaLength / piece;

test("pieces of answers stop at the limit with one resync, and continue when the client sends something", () => {
  const flow = new Flow<object>();
  const socket = {};
  flow.recordActivity(socket, 1);
  for (let n = 0; n < most; n++) expect(flow.delta(socket, piece, none)).toBe("send");
  expect(flow.delta(socket, piece, none)).toBe("now-held");
  expect(flow.delta(socket, piece, none)).toBe("held");
  expect(flow.entry(socket, 10_000)).toBe("send");
  flow.recordActivity(socket, 2);
  expect(flow.delta(socket, piece, none)).toBe("send");
});

test("a heartbeat since the last sign counts as one, an older one does not", () => {
  for (const [beat, verdict] of [
    [20, "send"],
    [10, "now-held"],
  ] as const) {
    const flow = new Flow<object>();
    const socket = {};
    flow.recordActivity(socket, 10);
    for (let n = 0; n < most; n++) flow.delta(socket, piece, () => beat);
    expect(flow.delta(socket, piece, () => beat)).toBe(verdict);
  }
});

test("a client that confirms entries and falls behind gets nothing more until it resumes; one that never does is never held", () => {
  const flow = new Flow<object>();
  const [lagging, silent] = [{}, {}];
  flow.received(lagging, 5);
  const last = 5 + lagLimits.entries;
  for (const seq of [6, last]) expect([flow.entry(lagging, seq), flow.entry(silent, seq)]).toEqual(["send", "send"]);
  expect([flow.entry(lagging, last + 1), flow.entry(silent, last + 1)]).toEqual(["now-held", "send"]);
  expect(flow.entry(lagging, last + 2)).toBe("held");
  expect(flow.delta(lagging, 1, none)).toBe("held");
  expect(flow.isHeld(lagging)).toBe(true);
  flow.resume(lagging, last, 1);
  expect(flow.entry(lagging, last + 3)).toBe("send");
  expect(flow.isHeld(lagging)).toBe(false);
});

test("whatever happens, what is under way to a socket is bounded", () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant("delta" as const), length: fc.integer({ min: 1, max: 20_000 }) }),
    fc.record({ kind: fc.constant("sign" as const), length: fc.constant(0) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const flow = new Flow<object>();
      const socket = {};
      let underWay = 0;
      steps.forEach(({ kind, length }, at) => {
        if (kind === "sign") {
          flow.recordActivity(socket, at + 1);
          underWay = 0;
        } else if (flow.delta(socket, length, none) === "send") underWay += length;
        expect(underWay).toBeLessThanOrEqual(lagLimits.deltaLength);
      });
    }),
  );
});
