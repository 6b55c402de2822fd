import { expect, test } from "vitest";
import { endpoints } from "./endpoints.ts";
import { endpointOf } from "./play.ts";
import { rowsOf } from "./rows.ts";

const rows = Object.values(rowsOf).flatMap((modules) => Object.values(modules).flat());
const files = Object.keys(import.meta.glob("./*.test.ts"));
const known = endpoints.map((endpoint) => endpoint.id);
const proven = rows.flatMap((row) => row.ids);

test("every documented endpoint is listed once", () => {
  expect(known).toHaveLength(183);
  expect(new Set(known).size).toBe(183);
});

test("every documented endpoint has a row", () => {
  expect(known.filter((id) => !proven.includes(id))).toEqual([]);
});

test("no row names an endpoint that is not documented, or one that another row has", () => {
  for (const row of rows) expect(endpointOf(row).paths.length).toBeGreaterThan(0);
  expect(proven).toEqual([...new Set(proven)]);
});

test("every group of rows has a file that proves it", () => {
  for (const group of Object.keys(rowsOf)) expect(files).toContain(`./${group}.test.ts`);
});
