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

test("numbers come as text from an environment", () => {
  expect(readSettings({ ...env, ACCESS_TOKEN_SECONDS: "60" }).ACCESS_TOKEN_SECONDS).toBe(60);
  expect(() => readSettings({ ...env, ACCESS_TOKEN_SECONDS: "soon" })).toThrow("ACCESS_TOKEN_SECONDS");
});
