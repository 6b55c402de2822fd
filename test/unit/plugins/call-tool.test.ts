import { afterAll, beforeAll, expect, test } from "vitest";
import { callInstalledTool } from "../../../src/domain/answering/tools/call-installed-tool.ts";
import type { ToolCall } from "../../../src/domain/answering/tools/types.ts";
import { type FakePlugin, startFakePlugin } from "../../support/fake-plugin.ts";
import { httpSource, installedTool, toolDeps } from "./installed.ts";

let fake: FakePlugin;
beforeAll(async () => {
  fake = await startFakePlugin();
});
afterAll(() => fake.stop());

const context = { signal: new AbortController().signal, withinMs: 5_000, key: "turn:1:1", language: "en" };

function call(path: string, over: Partial<ToolCall> = {}, withinMs = 5_000) {
  const given = { name: "find_order", arguments: { number: "A-17" }, ...over };
  return callInstalledTool(toolDeps, installedTool(httpSource(fake.url + path)), given, { ...context, withinMs });
}

test("the endpoint gets the tool, its arguments and the filled headers, and its answer is readable lines", async () => {
  const { text, trace } = await call("/orders");
  expect(text).toBe("number – A-17\nstatus – in_transit\ndelivery date – 2026-12-01 (December 1, 2026)\ntotal – 19.99");
  expect(trace).toMatchObject({ plugin: { name: "Orders" }, tool: "find_order", state: "succeeded" });
  expect(trace.arguments).toEqual({ number: "A-17" });
  const sent = fake.calls.at(-1)!;
  expect(sent.body).toEqual({ tool: "find_order", arguments: { number: "A-17" } });
  expect(sent.headers).toMatchObject({ authorization: "Bearer secret-key-1234", "content-type": "application/json" });
});

test("the same call of the same turn has the same idempotency key, another turn another one", async () => {
  await call("/orders");
  await call("/orders");
  const other = { ...context, key: "turn:1:2" };
  const given = { name: "find_order", arguments: { number: "A-17" } };
  await callInstalledTool(toolDeps, installedTool(httpSource(`${fake.url}/orders`)), given, other);
  const [first, second, third] = fake.calls.slice(-3).map(({ headers }) => headers["idempotency-key"]);
  expect(first).toBe(second);
  expect(third).not.toBe(first);
});

test.each([
  ["/html", "type_refused"],
  ["/html-as-text", "type_refused"],
  ["/big", "too_large"],
  ["/loop", "redirected"],
  ["/away", "redirected"],
  ["/down", "refused"],
  ["/broken", "malformed"],
])("an endpoint that answers as %s does is a failure of its own: %s", async (path, failure) => {
  const { text, trace } = await call(path);
  expect(text).toBeNull();
  expect(trace).toMatchObject({ state: "failed", error: { failure } });
  expect(JSON.stringify(trace)).not.toContain("PWNED");
});

test("an endpoint that hangs is left after the time limit", async () => {
  const { trace } = await call("/hang", {}, 200);
  expect(trace.error).toEqual({ failure: "timeout", message: expect.stringContaining("0.2 seconds") });
});

test("a call ends at once when the answer is no longer wanted", async () => {
  const abort = new AbortController();
  const given = { name: "find_order", arguments: { number: "A-17" } };
  const tool = installedTool(httpSource(`${fake.url}/hang`));
  const called = callInstalledTool(toolDeps, tool, given, { ...context, signal: abort.signal, withinMs: 60_000 });
  abort.abort(new Error("taken over"));
  await expect(called).rejects.toThrow("taken over");
});

test("a redirect within the origin is followed, with the secret", async () => {
  expect((await call("/moved")).trace.state).toBe("succeeded");
  expect(fake.calls.at(-1)).toMatchObject({ path: "/orders", headers: { authorization: "Bearer secret-key-1234" } });
});

test.each<[string, Partial<ToolCall>, string]>([
  ["missing", { arguments: {} }, "number"],
  ["of another type", { arguments: { number: 17 } }, "number: Instance type"],
  ["unknown", { arguments: { number: "A-17", extra: 1 } }, "extra: This field is not known."],
  ["too long", { arguments: { number: "x".repeat(5_000) } }, "4000 characters"],
  ["not JSON", { arguments: {}, isMalformed: true }, "not a JSON object"],
])("arguments that are %s never reach the endpoint", async (_, over, message) => {
  const before = fake.calls.length;
  const { trace, wasSent } = await call("/orders", over);
  expect(trace.error).toMatchObject({ failure: "invalid_arguments", message: expect.stringContaining(message) });
  expect([fake.calls.length, wasSent]).toEqual([before, false]);
});

test("a secret is neither in the trace nor in what comes back, even when the endpoint repeats it", async () => {
  const { text, trace } = await call("/echo", { arguments: { number: "A-17", pin: "4711" } });
  expect(text).toBe("authorization – Bearer ********");
  expect(trace.arguments).toEqual({ number: "A-17", pin: "********" });
  expect(fake.calls.at(-1)?.body.arguments).toEqual({ number: "A-17", pin: "4711" });
});
