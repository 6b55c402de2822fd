import { describe, expect, test } from "vitest";
import { misfits } from "./misfits.ts";
import { endpointOf, play } from "./play.ts";
import type { Refusal, RequestRow, Row } from "./row.ts";
import { rowsOf } from "./rows.ts";
import { openStage, type Stage } from "./stage.ts";

const unauthenticated: Refusal = { because: "no credential", status: 401, code: "TOKEN_EXPIRED", caller: "nobody" };
const forbidden: Refusal = {
  ...{ because: "no administrator", status: 403, code: "INSUFFICIENT_PERMISSIONS", caller: "owner" },
};

/**
 * Declares the tests of a file: it proves the rows of the group that it is named after, `people.test.ts` those of `people`. So
 * no group is proven twice, and the ledger says which has no file.
 */
export function proveRows(file: string): void {
  const [, group = ""] = /([^/]+)\.test\.ts$/.exec(file) ?? [];
  const modules = rowsOf[group];
  if (modules === undefined) throw new Error(`no group of rows is called ${group}`);
  // Where nothing is to happen: callers who are refused whatever the row, which may be the same ones each time.
  const closed = openStage();
  for (const [module, rows] of Object.entries(modules)) {
    describe(module, () => {
      for (const row of rows) prove(row, closed);
    });
  }
}

function prove(row: Row, closed: Stage): void {
  const { method, paths } = endpointOf(row);
  if ("prove" in row) {
    for (const path of paths) test(`${method} ${path}`, () => row.prove(openStage(), path));
    return;
  }
  for (const path of paths) {
    test(`${method} ${path}`, async () => {
      const stage = openStage();
      const answer = await play(stage, row, path);
      expect(answer.status, JSON.stringify(answer.body)).toBe(row.status);
      expect(misfits(answer.body, row.answer)).toEqual([]);
      await row.check?.(answer, stage);
    });
  }
  for (const refusal of refusalsOf(row)) {
    const isOfEveryRoute = refusal === unauthenticated || refusal === forbidden;
    test(`${method} ${paths[0]} refuses: ${refusal.because}`, async () => {
      const stage = isOfEveryRoute && row.prepare === undefined ? closed : openStage();
      const { status, body, headers } = await play(stage, row, paths[0], refusal);
      expect(status, JSON.stringify(body)).toBe(refusal.status);
      expect(body.error.code).toBe(refusal.code);
      expect(misfits(body, { detail: "any", error: { message: "string", details: "object" } })).toEqual([]);
      if (status === 401 && refusal.caller === "nobody" && row.caller === "owner") {
        expect(body.detail).toBe("Token expired or invalid. Please login again.");
      }
      if (status === 403) expect(body.detail).toMatch(/^Insufficient permissions\./);
      if (status === 429) expect(Number(headers.get("retry-after"))).toBe(body.retry_after);
    });
  }
}

/** A row's own, and those that every route with a credential has. */
function refusalsOf({ caller, refusals = [] }: RequestRow): Refusal[] {
  return [...(caller === "nobody" ? [] : [unauthenticated]), ...(caller === "admin" ? [forbidden] : []), ...refusals];
}
