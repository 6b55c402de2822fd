import { expect, test } from "vitest";
import { isShownToVisitor } from "../../../src/domain/conversations/dialog/is-shown-to-visitor.ts";
import type { LogEntry } from "../../../src/domain/conversations/dialog/types.ts";
import { noHandoff } from "../../../src/domain/conversations/handoff/rules.ts";
import { noTriage } from "../../../src/domain/conversations/triage/no-triage.ts";
import { entryFrame } from "../../../src/objects/dialog-room/frames.ts";
import { seesInternal } from "../../../src/objects/dialog-room/sides.ts";
import { ServerFrame } from "../../../src/protocol/frames.ts";
import { InternalFrame } from "../../../src/protocol/internal-frames.ts";

const anna = { id: 5, name: "Anna" };
const place = { seq: 3, createdAt: 1 };
const message = {
  ...{ id: 3, dialogId: 1, seq: 3, sender: "user" as const, text: "Hello", author: null, clientMessageId: null },
  ...{ answer: null, attachments: [], rating: null, createdAt: 1 },
};
/** One of each kind, and whether a visitor may see it. */
const entries: Record<LogEntry["kind"], { entry: LogEntry; isShown: boolean }> = {
  message: { entry: { kind: "message", ...place, message }, isShown: true },
  handoff: {
    entry: { kind: "handoff", ...place, event: { kind: "handoff_started", operator: anna }, handoff: noHandoff },
    isShown: true,
  },
  status: { entry: { kind: "status", ...place, status: "archived" }, isShown: true },
  note: {
    entry: {
      kind: "note",
      ...place,
      note: { id: 3, dialogId: 1, ...place, text: "He is rude", author: anna, mentions: [] },
    },
    isShown: false,
  },
  sla: {
    entry: {
      ...{ kind: "sla", ...place },
      breach: { metric: "first_response", policy: { id: 1, name: "Gold" }, dueAt: 1 },
    },
    isShown: false,
  },
  triage: {
    entry: {
      ...{ kind: "triage", ...place, event: { kind: "snoozed", by: anna } },
      triage: { ...noTriage, labels: [7], snoozedUntil: 9 },
    },
    isShown: false,
  },
};

test.for(Object.entries(entries))("a visitor may see an entry of kind %s only if it is for both sides", ([, one]) => {
  const { entry, isShown } = one;
  expect(isShownToVisitor(entry)).toBe(isShown);
  const frame = entryFrame(1, entry, false);
  expect(frame === null).toBe(!isShown);
  if (frame !== null) expect(ServerFrame.parse(frame)).toEqual(frame);
  const ofTeam = entryFrame(1, entry, true);
  expect((isShown ? ServerFrame : InternalFrame).parse(ofTeam)).toEqual(ofTeam);
});

test("a guest never sees what is internal, an operator's side always, a user on the visitor's side who asks", () => {
  const facts = { dialogId: 1, accountId: 1, assistantId: 1, guestId: "g", madeBy: "site" as const };
  const guest = { accountId: 1, key: "guest:g", guestId: "g", name: null, operator: null };
  const user = { accountId: 1, key: "user:5", guestId: null, name: "Anna", operator: anna };
  expect(seesInternal(facts, noHandoff, { caller: guest })).toBe(false);
  expect(seesInternal(facts, noHandoff, { caller: guest, wantsInternal: true })).toBe(false);
  expect(seesInternal(facts, noHandoff, { caller: user })).toBe(true);
  const overApi = { ...facts, guestId: null, madeBy: "quickstart" as const };
  expect(seesInternal(overApi, noHandoff, { caller: user })).toBe(false);
  expect(seesInternal(overApi, noHandoff, { caller: user, wantsInternal: true })).toBe(true);
  expect(seesInternal(overApi, { ...noHandoff, status: "active", operator: anna }, { caller: user })).toBe(true);
});
