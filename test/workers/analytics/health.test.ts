import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { readMetrics } from "../../../src/domain/quality/analytics/read-metrics.ts";
import { readSystemStatus } from "../../../src/domain/quality/analytics/read-system-status.ts";
import { prometheusText } from "../../../src/kit/prometheus-text.ts";
import { makeAdmin } from "../admin/make-admin.ts";
import { api } from "../api.ts";
import { makeAssistant } from "./make-assistant.ts";

test("anybody learns whether requests are served, and administrators what waits", async () => {
  expect((await api.call("GET", "/api/v1/health")).body.data.status).toBe("ok");
  const admin = await makeAdmin();
  const { data } = (await admin.call("GET", "/api/v1/health/status")).body;
  expect(data.parts).toMatchObject({
    database: { state: "ok" },
    objectStorage: { state: "ok" },
    rooms: { state: "ok" },
  });
  expect(data.parts.ai.detail).toContain("built-in model");
  expect(data.backlog.unfinishedDocuments).toBeGreaterThanOrEqual(0);
  const owner = await api.makeAccount();
  expect((await owner.call("GET", "/api/v1/health/status")).status).toBe(403);
});

test("a part that does not answer is named, and the status comes in time", async () => {
  const deps = compose(env);
  const never = new Promise<never>(() => {});
  const files = { ...deps.files, read: () => never };
  const away = { prepare: () => ({ first: () => never, run: () => never, bind: () => ({ all: () => never }) }) };
  const db = { $client: away, get: () => never, all: () => never, select: () => never } as unknown as typeof deps.db;
  const startedAt = Date.now();
  expect(await readSystemStatus({ ...deps, files, db, shards: [db] })).toMatchObject({
    state: "down",
    parts: { database: { state: "down" }, objectStorage: { state: "degraded" }, rooms: { state: "ok" } },
    backlog: null,
  });
  expect(Date.now() - startedAt).toBeLessThan(10_000);
});

/** The value of one series. */
const valueIn = (text: string, series: string) =>
  Number(
    text
      .split("\n")
      .find((line) => line.startsWith(`${series} `))
      ?.slice(series.length),
  );

test("every series is there once, as a parser reads it", async () => {
  const families = await readMetrics(compose(env));
  for (const format of ["prometheus", "openmetrics"] as const) {
    expect(prometheusText(families, format)).toContain('switchboard_answers_total{outcome="abstain"}');
  }
  const names = families.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(families.flatMap(({ samples }) => samples).every(({ value }) => Number.isFinite(value) && value >= 0)).toBe(
    true,
  );
});

test("metrics tell what changed, for administrators and the service key alone", async () => {
  const admin = await makeAdmin();
  const read = async () => (await admin.call("GET", "/api/v1/metrics")).body as string;
  const before = await read();
  const fixture = await makeAssistant();
  const text = await read();
  const assistants = valueIn(text, "switchboard_assistants") - valueIn(before, "switchboard_assistants");
  expect(assistants).toBeGreaterThanOrEqual(1);
  expect(valueIn(text, 'switchboard_documents{status="failed"}')).toBeGreaterThanOrEqual(0);
  expect(text).not.toContain("account_id");
  expect((await fixture.owner.call("GET", "/api/v1/metrics")).body).toMatchObject({ code: "FORBIDDEN" });
  expect((await api.call("GET", "/api/v1/metrics")).status).toBe(401);
  const headers = {
    "x-service-key": "the service key of the tests, long enough",
    accept: "application/openmetrics-text",
  };
  const scraped = await api.call("GET", "/api/v1/metrics", { headers });
  expect(scraped.status).toBe(200);
  expect(scraped.body).toContain("# TYPE switchboard_answers counter\n");
  expect(String(scraped.body).endsWith("# EOF\n")).toBe(true);
});
