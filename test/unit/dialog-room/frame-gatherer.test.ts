import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FrameGatherer, gatherFramesMs } from "../../../src/objects/dialog-room/frame-gatherer.ts";

let sent: string[][];
let gatherer: FrameGatherer<string>;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  gatherer = new FrameGatherer((frames) => sent.push(frames));
});
afterEach(() => void vi.useRealTimers());

test("a frame is sent at once while it is quiet", () => {
  gatherer.add("a");
  vi.advanceTimersByTime(gatherFramesMs);
  gatherer.add("b");
  expect(sent).toEqual([["a"], ["b"]]);
});

test("frames that follow within the time are sent together when it is over, in order", () => {
  for (const frame of ["a", "b", "c"]) gatherer.add(frame);
  expect(sent).toEqual([["a"]]);
  vi.advanceTimersByTime(gatherFramesMs);
  expect(sent).toEqual([["a"], ["b", "c"]]);
  gatherer.add("d");
  vi.advanceTimersByTime(gatherFramesMs);
  expect(sent).toEqual([["a"], ["b", "c"], ["d"]]);
});

test("what is gathered can be sent early, and nothing is sent twice", () => {
  for (const frame of ["a", "b"]) gatherer.add(frame);
  gatherer.flush();
  gatherer.flush();
  vi.advanceTimersByTime(10 * gatherFramesMs);
  expect(sent).toEqual([["a"], ["b"]]);
  expect(vi.getTimerCount()).toBe(0);
});
