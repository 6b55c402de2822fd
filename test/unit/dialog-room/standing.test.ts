import { expect, test } from "vitest";
import { isMergeOf } from "../../../src/objects/dialog-room/standing.ts";

test("a merge is known by its id, and one that was stored before by the dialog it went into", () => {
  expect([isMergeOf({ id: 3 }, 3, 9), isMergeOf({ id: 3 }, 4, 9)]).toEqual([true, false]);
  expect([isMergeOf({ into: 9 }, 3, 9), isMergeOf({ into: 9 }, 3, 8)]).toEqual([true, false]);
  expect(isMergeOf({ id: 3, into: 9 }, 4, 9)).toBe(false);
});
