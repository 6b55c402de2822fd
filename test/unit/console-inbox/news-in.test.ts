import { expect, test } from "vitest";
import type { NotificationsFields } from "../../../src/protocol/inbox-frames.ts";
import { isWanted, newsIn } from "../../../src/web/console/pages/inbox/notify/news-in.ts";
import { emptyInbox } from "../../../src/web/console/pages/inbox/state/inbox-state.ts";
import { rowOf } from "./inbox-rows.ts";

const own = { id: 7, name: "Olga" };
const eventOf = (differences: Parameters<typeof rowOf>[1]) =>
  newsIn(emptyInbox, { type: "dialog_changed", dialog: rowOf(1, differences) }, own.id)?.event;

test("news are sorted by what they are of", () => {
  expect(eventOf({ handoff_status: "requested" })).toBe("waiting");
  expect(eventOf({ handoff_status: "active", operator: own, unanswered_seqs: [4] })).toBe("own");
  expect(eventOf({ handoff_status: "active", operator: { id: 8, name: "Piet" }, unanswered_seqs: [4] })).toBe("all");
  expect(eventOf({ handoff_status: "none", unanswered_seqs: [4] })).toBe("all");
  expect(eventOf({ handoff_status: "none", unanswered_seqs: [] })).toBeUndefined();
});

test("a user is told of what the user has chosen, and of nothing while away, if so chosen", () => {
  const chosen: Pick<NotificationsFields, "events" | "quiet_when_away"> = {
    events: { waiting: true, own: true, mentions: false, all: false },
    quiet_when_away: true,
  };
  expect(isWanted({ event: "waiting" }, chosen, "online")).toBe(true);
  expect(isWanted({ event: "mentions" }, chosen, "online")).toBe(false);
  expect(isWanted({ event: "waiting" }, chosen, "away")).toBe(false);
  expect(isWanted({ event: "waiting" }, { ...chosen, quiet_when_away: false }, "away")).toBe(true);
});
