import { expect, test } from "vitest";
import type { TeamFrame } from "../../../src/protocol/internal-frames.ts";
import {
  addOlder,
  applyTimelineFrame,
  emptyTimeline,
} from "../../../src/web/console/pages/inbox/conversation/timeline.ts";

const said = (seq: number) =>
  ({
    type: "new_message",
    dialog_id: 1,
    seq,
    message: { id: 2 ** 20 + seq, sender: "user", text: `${seq}` },
  }) as unknown as TeamFrame;
const rated = { type: "message_rated", message_id: 2 ** 20 + 3, rating: { value: "good" } } as unknown as TeamFrame;
const note = { type: "note_added", dialog_id: 1, seq: 4, note: { id: 1, text: "n" } } as unknown as TeamFrame;

test("older entries are added at once as they would be one by one, and leave the answer that is being written", () => {
  const draft = { replyTo: 9, text: "The answ" };
  const before = { ...applyTimelineFrame(emptyTimeline, said(9)), draft, failure: "not answered" };
  const frames = [said(3), note, said(5), rated];
  const { entries } = frames.reduce(applyTimelineFrame, before);
  expect(addOlder(before, frames)).toEqual({ ...before, entries });
  expect(entries.map(({ seq }) => seq)).toEqual([3, 4, 5, 9]);
});

test("a page of a long log costs little", () => {
  const all = Array.from({ length: 10_000 }, (_, at) => said(at + 61));
  const long = addOlder(emptyTimeline, all);
  const start = performance.now();
  addOlder(
    long,
    Array.from({ length: 60 }, (_, at) => said(at + 1)),
  );
  // One by one it takes sixty times as long.
  expect(performance.now() - start).toBeLessThan(100);
});
