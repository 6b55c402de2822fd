import fc from "fast-check";
import { expect, test } from "vitest";
import type { InboxRow } from "../../../src/protocol/inbox-frames.ts";
import { inboxViews } from "../../../src/protocol/inbox-view.ts";
import { ListedRows } from "../../../src/web/console/pages/inbox/state/list-rows.ts";
import { rowOf } from "./inbox-rows.ts";

const time = fc.integer({ min: 0, max: 30 }).map((second) => new Date(second * 1_000).toISOString());
const row = fc
  .record({
    dialog_id: fc.integer({ min: 1, max: 40 }),
    status: fc.constantFrom("active", "active", "archived"),
    handoff_status: fc.constantFrom("none", "requested", "active"),
    waiting_since: fc.option(time),
    last_message_time: fc.option(time),
    operator: fc.option(fc.constantFrom({ id: 5, name: "Olga" }, { id: 6, name: "Piet" })),
    team: fc.option(fc.constantFrom({ id: 1, name: "One" }, { id: 2, name: "Two" })),
    is_mentioned: fc.boolean(),
  })
  .map((given) => rowOf(given.dialog_id, given as Partial<InboxRow>));
const step = fc.record({
  changed: fc.array(row, { maxLength: 6 }),
  removed: fc.option(fc.integer({ min: 1, max: 40 }), { freq: 6 }),
  teams: fc.constantFrom<number[]>([], [1], [1, 2]),
  to: fc.option(fc.record({ time: fc.integer({ min: 0, max: 30_000 }), id: fc.integer({ min: 1, max: 40 }) })),
});

test("a list that follows changes has what a list made anew has, in its order", () => {
  fc.assert(
    fc.property(fc.constantFrom(...inboxViews), fc.array(step, { maxLength: 30 }), (view, steps) => {
      const followed = new ListedRows({ view });
      let rows: ReadonlyMap<number, InboxRow> = new Map();
      for (const { changed, removed, teams, to } of steps) {
        const next = new Map(rows);
        for (const one of changed) next.set(one.dialog_id, one);
        if (removed !== null) next.delete(removed);
        rows = next;
        const viewer = { user_id: 5, team_ids: teams };
        expect(followed.of(rows, viewer, { to })).toEqual(new ListedRows({ view }).of(rows, viewer, { to }));
      }
    }),
  );
});
