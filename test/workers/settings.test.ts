import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { dispatch } from "../../src/dispatch.ts";
import { readSettings } from "../../src/env.ts";

test.for([
  ["a missing secret", { JWT_SECRET: undefined }, "JWT_SECRET"],
  ["a short secret", { KEY_ENCRYPTION_SECRET: "short" }, "KEY_ENCRYPTION_SECRET"],
  ["an unknown environment", { ENVIRONMENT: "staging" }, "ENVIRONMENT"],
  ["cheap passwords in production", { ENVIRONMENT: "production", PASSWORD_COST: "16" }, "PASSWORD_COST"],
  [
    "the sandbox in production",
    { ENVIRONMENT: "production", PASSWORD_COST: "16384", PAYMENT_PROVIDER: "sandbox" },
    "PAYMENT_PROVIDER",
  ],
  [
    "wider limits than documented in production",
    { ENVIRONMENT: "production", PASSWORD_COST: "16384", REQUESTS_PER_MINUTE: "101" },
    "REQUESTS_PER_MINUTE",
  ],
  [
    "the demo in production",
    { ENVIRONMENT: "production", PASSWORD_COST: "16384", REQUESTS_PER_MINUTE: "100", DEMO_PASSWORD: "for everybody" },
    "DEMO_PASSWORD",
  ],
  ["half a provider", { STRIPE_SECRET_KEY: "sk_test" }, "STRIPE_WEBHOOK_SECRET"],
  ["an address without its scheme", { PUBLIC_URL: "chat.example.com" }, "PUBLIC_URL"],
  ["an address of another scheme", { OPENAI_BASE_URL: "ftp://models.example.com" }, "OPENAI_BASE_URL"],
  ["an unknown provider", { PAYMENT_PROVIDER: "barter" }, "PAYMENT_PROVIDER"],
] as const)("with %s nothing is served, and the log names it", async ([, changes, name]) => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const broken = { ...env, ...changes } as unknown as Env;
  for (const path of ["/healthz", "/api/me", "/"]) {
    const response = await dispatch(new Request(`http://localhost${path}`), broken, createExecutionContext());
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain(name);
  }
  expect(String(log.mock.calls[0]?.[0])).toContain(name);
  log.mockRestore();
});

test("without the newest migration the platform says that it is not ready, and when it has been applied that it is", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const healthOf = async (database: Pick<D1Database, "prepare">) => {
    const own = { ...env, DB: database } as unknown as Env;
    const ask = async () => {
      const response = await dispatch(new Request("http://localhost/healthz"), own, createExecutionContext());
      return { status: response.status, body: await response.json() };
    };
    return { first: await ask(), second: await ask() };
  };
  const missing = { status: 503, body: { status: "unavailable", reason: "Migrations of the database are missing." } };
  const inTable = (table: string): Pick<D1Database, "prepare"> => ({
    prepare: (sql) => env.DB.prepare(sql.replace("d1_migrations", table)),
  });
  expect((await healthOf(inTable("no_table_of_ours"))).second).toEqual(missing);
  const older = "(SELECT name FROM d1_migrations WHERE name < (SELECT max(name) FROM d1_migrations))";
  expect((await healthOf(inTable(older))).second).toEqual(missing);
  const away: Pick<D1Database, "prepare"> = {
    prepare: () => {
      throw new Error("D1_ERROR: Network connection lost.");
    },
  };
  const silent = { status: 503, body: { status: "unavailable", reason: "The database does not answer." } };
  expect((await healthOf(away)).first).toEqual(silent);
  let statements = 0;
  const counted: Pick<D1Database, "prepare"> = {
    prepare: (sql) => {
      statements += 1;
      return env.DB.prepare(sql);
    },
  };
  const ok = { status: 200, body: { status: "ok" } };
  expect(await healthOf(counted)).toMatchObject({ first: ok, second: ok });
  // The migration, once, and how models fail, once in ten seconds.
  expect(statements).toBe(2);
  log.mockRestore();
});

test("numbers come as text from an environment", () => {
  expect(readSettings({ ...env, ACCESS_TOKEN_SECONDS: "60" }).ACCESS_TOKEN_SECONDS).toBe(60);
  expect(() => readSettings({ ...env, ACCESS_TOKEN_SECONDS: "soon" })).toThrow("ACCESS_TOKEN_SECONDS");
});
