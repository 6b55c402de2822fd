import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FrameBatcher, frameBatchMs } from "../../../src/objects/dialog-room/frame-batcher.ts";

let sent: string[][];
let batcher: FrameBatcher<string>;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  batcher = new FrameBatcher((frames) => sent.push(frames));
});
afterEach(() => void vi.useRealTimers());

test("a frame is sent at once while it is quiet", () => {
  batcher.add("a");
  vi.advanceTimersByTime(frameBatchMs);
  batcher.add("b");
  expect(sent).toEqual([["a"], ["b"]]);
});

test("frames that follow within the time are sent together when it is over, in order", () => {
  for (const frame of ["a", "b", "c"]) batcher.add(frame);
  expect(sent).toEqual([["a"]]);
  vi.advanceTimersByTime(frameBatchMs);
  expect(sent).toEqual([["a"], ["b", "c"]]);
  batcher.add("d");
  vi.advanceTimersByTime(frameBatchMs);
  expect(sent).toEqual([["a"], ["b", "c"], ["d"]]);
});

test("what is gathered can be sent early, and nothing is sent twice", () => {
  for (const frame of ["a", "b"]) batcher.add(frame);
  batcher.flush();
  batcher.flush();
  vi.advanceTimersByTime(10 * frameBatchMs);
  expect(sent).toEqual([["a"], ["b"]]);
  expect(vi.getTimerCount()).toBe(0);
});
