import { expect, test } from "vitest";
import { findPersonalData } from "../../../src/domain/quality/learning/find-personal-data.ts";

test.for<[string, string[]]>([
  ["Write to help@example.com.", ["email"]],
  ["Call +1 415 555 0132 after nine.", ["phone"]],
  ["Звоните 8 (912) 345-67-89", ["phone"]],
  ["Your order 4815162 is on its way", ["number"]],
  ["Order №AB-48151 is on its way", ["number"]],
  ["Hello Ann, it is paid", ["name"]],
  ["Анна, готово", ["name"]],
  ["We open at 9:30 on 12 May 2026, room 404, and it costs 1,200.", []],
  ["Announce it @home", []],
  ["", []],
])("%s", ([text, flags]) => {
  expect(findPersonalData(text, ["Ann Smith", "Анна", "Al"])).toEqual(flags);
});
