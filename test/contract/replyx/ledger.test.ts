import { expect, test } from "vitest";
import { endpoints } from "./endpoints.ts";
import { pending } from "./pending.ts";
import { endpointOf } from "./play.ts";
import { rowsOf } from "./rows.ts";

const rows = Object.values(rowsOf).flat();
const known = endpoints.map((endpoint) => endpoint.id);
const proven = rows.flatMap((row) => row.ids);

test("every documented endpoint is listed once", () => {
  expect(known).toHaveLength(183);
  expect(new Set(known).size).toBe(183);
});

test("every documented endpoint has a row or is pending, and none is both", () => {
  const due = known.filter((id) => !proven.includes(id) && !pending.includes(id));
  expect(due, "without a row").toEqual([]);
  expect(
    pending.filter((id) => proven.includes(id)),
    "pending though it has a row",
  ).toEqual([]);
});

test("no row and no pending line names an endpoint that is not documented, or names one twice", () => {
  for (const row of rows) expect(endpointOf(row).paths.length).toBeGreaterThan(0);
  expect(pending.filter((id) => !known.includes(id))).toEqual([]);
  expect(proven).toEqual([...new Set(proven)]);
  expect(pending).toEqual([...new Set(pending)]);
});
