import { expect, test } from "vitest";
import { presenceOf } from "../../../src/objects/dialog-room/presence.ts";

const ada = { id: 1, name: "Ada" };
const boris = { id: 2, name: "Boris" };

test("operators see each other once each; a visitor sees the one who has the dialog, and only when here", () => {
  const here = [
    { side: "operator" as const, operator: boris },
    { side: "operator" as const, operator: ada },
    { side: "operator" as const, operator: ada },
    { side: "user" as const, operator: null },
  ];
  expect(presenceOf(here, null)).toEqual({
    operator: { user: "online", operators: [ada, boris] },
    user: { user: "online", operators: [] },
  });
  expect(presenceOf(here, boris).user.operators).toEqual([boris]);
  expect(presenceOf(here.slice(1), boris).user.operators).toEqual([]);
  expect(presenceOf(here.slice(0, 3), null).operator.user).toBe("offline");
});
