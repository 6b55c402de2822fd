import { describe, expect, test } from "vitest";
import { api } from "../../workers/api.ts";
import { misfits } from "../replyx/misfits.ts";
import { endpoints } from "./endpoints.ts";
import type { Prepared } from "./row.ts";
import { rows } from "./rows.ts";
import { openStage, type Stage } from "./stage.ts";

/** What document 004 lets everybody call. */
const open = new Set([
  "POST /api/v1/auth/register",
  "POST /api/v1/auth/login",
  "POST /api/v1/auth/refresh-token",
  "POST /api/v1/auth/password-reset-request",
  "POST /api/v1/auth/password-reset",
  "GET /api/v1/health",
]);

test("every documented endpoint has a row, and needs a credential unless the document opens it", async () => {
  const proven = new Set(rows.map(({ id }) => id));
  expect(endpoints).toHaveLength(83);
  expect(endpoints.map(({ id }) => id).filter((id) => !proven.has(id))).toEqual([]);
  for (const { method, paths } of endpoints) {
    const [path] = paths;
    if (open.has(`${method} ${path}`)) continue;
    const { status, body } = await api.call(method, path.replaceAll(/\{\w+\}/g, "1"));
    expect(`${method} ${path}: ${status} ${body.code}`).toBe(`${method} ${path}: 401 UNAUTHORIZED`);
  }
});

for (const row of rows) {
  const endpoint = endpoints.find(({ id }) => id === row.id);
  if (endpoint === undefined) throw new Error(`${row.id} is not documented`);
  const { method, paths } = endpoint;
  describe(`${method} ${paths[0]}: ${row.what}`, () => {
    test("answers in the envelope of the document", async () => {
      const stage = await openStage();
      const answer = await play(stage, method, paths[0], await row.prepare(stage));
      expect(answer.status, JSON.stringify(answer.body)).toBe(row.status ?? 200);
      if (typeof answer.body === "object") {
        expect(answer.body).toMatchObject({ status: "success", message: expect.any(String) });
        const { data, pagination } = answer.body;
        if (row.data === "null") expect(data).toBeNull();
        else expect(misfits(data, row.data)).toEqual([]);
        if (Array.isArray(row.data)) expect(misfits(pagination, page)).toEqual([]);
      }
      await row.check?.(answer, stage);
    });

    for (const refusal of row.refusals ?? []) {
      test(`is refused: ${refusal.because}`, async () => {
        const stage = await openStage();
        const answer = await play(stage, method, paths[0], await refusal.prepare(stage));
        const { status, message, code } = answer.body;
        expect({ http: answer.status, status, code }, message).toEqual({
          ...{ http: refusal.status, status: "error", code: refusal.code },
        });
        expect(message).toMatch(/\w/);
        await refusal.check?.(stage);
      });
    }
  });
}

const page = { total: "integer", pages: "integer", page: "integer", limit: "integer" } as const;

function play({ send }: Stage, method: string, path: string, { params = {}, query, isOpen, ...call }: Prepared) {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const address = query === undefined ? filled : `${filled}?${query}`;
  if (isOpen) return send(method, address, { ...call, token: undefined });
  return send(method, address, call);
}
