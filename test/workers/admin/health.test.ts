import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { toHealth, toSize, toSpan } from "../../../src/api/replyx/admin/stats-convert.ts";
import { compose } from "../../../src/compose.ts";
import { checkHealth } from "../../../src/domain/quality/analytics/check-health.ts";

test("a part that fails or never answers is away, and the others are not kept waiting for it", async () => {
  const deps = compose(env);
  const never = new Promise<never>(() => {});
  const files = { ...deps.files, read: () => never };
  const limits = { ...deps.limits, look: () => Promise.reject(new Error("away")) };
  const health = await checkHealth({ ...deps, files, limits });
  expect([health.files.isUp, health.limiters.isUp, health.database.isUp, health.rooms.isUp]).toEqual([
    ...[false, false, true, true],
  ]);
  expect(toHealth(health, Date.now()).status).toBe("degraded");
  const rooms = { of: () => ({ ...deps.rooms.of(1), handoff: () => Promise.reject(new Error("away")) }) };
  expect(toHealth(await checkHealth({ ...deps, rooms }), Date.now()).status).toBe("unhealthy");
});

test("sizes and spans are written as the document writes them", () => {
  expect([toSize(0), toSize(1023), toSize(15.2 * 1024 ** 2), toSize(2.1 * 1024 ** 3)]).toEqual([
    ...["0B", "1023B", "15.2MB", "2.1GB"],
  ]);
  expect(toSpan(((5 * 24 + 12) * 60 + 30) * 60_000)).toBe("5d 12h 30m");
});
