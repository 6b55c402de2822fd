import fc from "fast-check";
import { expect, test } from "vitest";
import {
  decideHandoff,
  handoffExpiryMs,
  noHandoff,
  requestDue,
} from "../../../src/domain/conversations/handoff/rules.ts";
import type { Handoff, HandoffCommand } from "../../../src/domain/conversations/handoff/types.ts";

const anna = { id: 5, name: "Anna" };
const boris = { id: 6, name: "Boris" };

function after(...commands: HandoffCommand[]): Handoff {
  return commands.reduce((handoff, command, now) => {
    const decision = decideHandoff(handoff, command, now + 1);
    return decision.outcome === "changed" ? decision.handoff : handoff;
  }, noHandoff);
}

test("a request, a takeover and a release, with their times", () => {
  const handoff = after({ type: "request", reason: "keyword" }, { type: "take", operator: anna });
  expect(handoff).toEqual({
    ...{ status: "active", reason: "keyword", requestedAt: 1, takenAt: 2, releasedAt: null },
    ...{ operator: anna, epoch: 1 },
  });
  const released = decideHandoff(handoff, { type: "release", operator: anna }, 3);
  expect(released).toMatchObject({
    outcome: "changed",
    handoff: { status: "released", releasedAt: 3, operator: null, epoch: 2 },
    event: { kind: "handoff_released", cause: "released", operator: anna },
  });
});

test("the second operator is told who holds the dialog, in taking and in releasing", () => {
  const held = after({ type: "take", operator: anna });
  expect(decideHandoff(held, { type: "take", operator: boris }, 9)).toEqual({ outcome: "held", holder: anna });
  expect(decideHandoff(held, { type: "release", operator: boris }, 9)).toEqual({ outcome: "held", holder: anna });
  expect(decideHandoff(held, { type: "cancel" }, 9)).toEqual({ outcome: "held", holder: anna });
  expect(decideHandoff(held, { type: "take", operator: anna }, 9)).toEqual({ outcome: "same" });
});

test("only the holder gives a dialog away, and anyone one that nobody holds", () => {
  const vera = { id: 7, name: "Vera" };
  const held = after({ type: "take", operator: anna });
  const given = decideHandoff(held, { type: "give", operator: boris, by: anna }, 9);
  expect(given).toMatchObject({
    ...{ outcome: "changed", event: { kind: "handoff_started", operator: boris } },
    handoff: { status: "active", operator: boris, takenAt: 9, epoch: 2 },
  });
  expect(decideHandoff(held, { type: "give", operator: boris, by: vera }, 9)).toEqual({
    outcome: "held",
    holder: anna,
  });
  expect(decideHandoff(held, { type: "give", operator: anna, by: vera }, 9)).toEqual({ outcome: "same" });
  for (const free of [
    noHandoff,
    after({ type: "request", reason: "keyword" }),
    after({ type: "take", operator: boris }, { type: "release", operator: boris }),
  ]) {
    const taken = decideHandoff(free, { type: "give", operator: anna, by: boris }, 9);
    expect(taken).toMatchObject({ outcome: "changed", handoff: { status: "active", operator: anna } });
  }
});

test("only a request expires, and an operator may come unasked", () => {
  expect(decideHandoff(noHandoff, { type: "expire" }, 1)).toEqual({ outcome: "same" });
  expect(decideHandoff(after({ type: "take", operator: anna }), { type: "expire" }, 1)).toEqual({ outcome: "same" });
  expect(after({ type: "take", operator: anna }).reason).toBe("operator");
  expect(decideHandoff(noHandoff, { type: "release", operator: anna }, 1)).toEqual({ outcome: "not_held" });
});

test("only who waits is assigned: what was taken back, answered or never asked for is left alone", () => {
  const asked = after({ type: "request", reason: "keyword" });
  expect(decideHandoff(asked, { type: "assign", operator: anna }, 5)).toEqual(
    decideHandoff(asked, { type: "take", operator: anna }, 5),
  );
  const others = [
    noHandoff,
    after({ type: "request", reason: "keyword" }, { type: "cancel" }),
    after({ type: "take", operator: boris }),
    after({ type: "take", operator: boris }, { type: "release", operator: boris }),
  ];
  for (const handoff of others) {
    expect(decideHandoff(handoff, { type: "assign", operator: anna }, 5)).toEqual({ outcome: "same" });
  }
});

test("a request ends when it was told to; one that was stored before it could be told, after five minutes", () => {
  const asked = after({ type: "request", reason: "keyword", expiresAt: 77 });
  expect(requestDue(asked)).toBe(77);
  expect(requestDue(after({ type: "request", reason: "keyword" }))).toBe(1 + handoffExpiryMs);
  const { expiresAt: _, ...stored } = asked;
  expect(requestDue(stored)).toBe(1 + handoffExpiryMs);
  expect(requestDue(after({ type: "take", operator: anna }))).toBeNull();
});

const operator = fc.constantFrom(anna, boris, { id: 7, name: "Vera" });
const command: fc.Arbitrary<HandoffCommand> = fc.oneof(
  fc.record({ type: fc.constant("request" as const), reason: fc.constantFrom("keyword" as const, "api" as const) }),
  fc.record({ type: fc.constant("take" as const), operator }),
  fc.record({ type: fc.constant("assign" as const), operator }),
  fc.record({ type: fc.constant("give" as const), operator, by: operator }),
  fc.record({ type: fc.constant("release" as const), operator }),
  fc.constantFrom<HandoffCommand>({ type: "cancel" }, { type: "reset" }, { type: "expire" }),
);

test("whatever is commanded: one owner at a time, and every change of owner raises the epoch", () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
      let handoff = noHandoff;
      for (const [now, next] of commands.entries()) {
        const decision = decideHandoff(handoff, next, now);
        if (decision.outcome !== "changed") continue;
        const before = handoff;
        handoff = decision.handoff;
        expect(handoff.operator !== null).toBe(handoff.status === "active");
        if (before.operator?.id !== handoff.operator?.id) expect(handoff.epoch).toBe(before.epoch + 1);
        else expect(handoff.epoch).toBe(before.epoch);
        if (before.status === "active" && (next.type === "take" || next.type === "assign"))
          throw new Error("a held dialog was taken");
        if (before.status === "active" && next.type === "give") expect(next.by).toEqual(before.operator);
      }
    }),
  );
});

test("a transfer puts a dialog into the queue of a team, unless one of its members has it", () => {
  const transfer = { type: "transfer" as const, reason: "operator" as const, members: [boris.id], teamId: 7 };
  const held = after({ type: "take", operator: anna });
  const moved = decideHandoff(held, transfer, 9);
  expect(moved).toMatchObject({
    outcome: "changed",
    handoff: { status: "requested", operator: null, epoch: held.epoch + 1, teamId: 7, requestedAt: 9 },
    event: { kind: "handoff_requested", reason: "operator" },
  });
  expect(decideHandoff(after({ type: "take", operator: boris }), transfer, 9)).toEqual({ outcome: "same" });
  const free = decideHandoff(noHandoff, transfer, 9);
  expect(free).toMatchObject({ outcome: "changed", handoff: { status: "requested", epoch: 0, teamId: 7 } });
  expect(decideHandoff(after(transfer), transfer, 9)).toEqual({ outcome: "same" });
});

test("a dialog is only assigned for the team that it waits for", () => {
  const waiting = after({ type: "request", reason: "api", teamId: 7 });
  expect(decideHandoff(waiting, { type: "assign", operator: anna, teamId: null }, 9)).toEqual({ outcome: "same" });
  expect(decideHandoff(waiting, { type: "assign", operator: anna, teamId: 8 }, 9)).toEqual({ outcome: "same" });
  expect(decideHandoff(waiting, { type: "assign", operator: anna, teamId: 7 }, 9)).toMatchObject({
    outcome: "changed",
  });
});
