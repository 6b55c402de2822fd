import { expect, test } from "vitest";
import { mayUndo } from "../../../src/web/console/pages/inbox/conversation/may-undo.ts";

test("a merge is offered to be undone for 30 days", () => {
  const at = "2026-11-01T10:00:00.000Z";
  expect(mayUndo(at, Date.parse("2026-12-01T10:00:00.000Z"))).toBe(true);
  expect(mayUndo(at, Date.parse("2026-12-01T10:00:01.000Z"))).toBe(false);
});
