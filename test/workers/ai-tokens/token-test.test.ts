import { expect, test } from "vitest";
import { testAiToken } from "../../../src/domain/assistants/ai-tokens/test-ai-token.ts";
import { actsOf } from "../admin/make-admin.ts";
import { makeKey, openDesk } from "./ai-fixture.ts";

test("a test says why a token fails, and ends the rest of one that works again", async () => {
  const desk = await openDesk();
  const { id } = await desk.addToken("quota");
  await desk.ask();
  expect(await desk.readToken(id)).toMatchObject({ state: "resting" });
  expect(await testAiToken(desk.deps, id)).toMatchObject({
    ...{ model: desk.model, failure: "insufficient_quota", message: expect.stringContaining("quota") },
    token: { lastFailure: "insufficient_quota" },
  });
  expect(await desk.readToken(id)).toMatchObject({ state: "resting", last_error_code: "insufficient_quota" });

  const { id: rested } = await desk.addToken("revoked");
  await desk.ask();
  const { body } = await desk.admin.call("GET", "/api/admin/ai-tokens");
  expect(body.find((one: { id: number }) => one.id === rested).state).toBe("resting");
  // The same token, whose key the provider accepts now.
  await desk.admin.call("PUT", `/api/admin/ai-tokens/${rested}`, {
    json: { is_active: false, token: makeKey("good") },
  });
  expect(await testAiToken(desk.deps, rested, "another")).toMatchObject({ model: "another", failure: null });
  await desk.admin.call("PUT", `/api/admin/ai-tokens/${rested}`, { json: { is_active: true } });
  const token = await desk.readToken(rested);
  expect(token).toMatchObject({ state: "ready", rests: [], daily_usage: 0 });
  expect(Date.parse(token.last_used_at)).toBeGreaterThanOrEqual(Date.parse(token.last_error_at));
});

test("a test over the API is in the audit log, and shows no key", async () => {
  const desk = await openDesk();
  const { id, key } = await desk.addToken("good");
  const tested = await desk.admin.call("POST", `/api/admin/ai-tokens/${id}/test`, { json: {} });
  // Nobody listens where the tests' platform looks for models.
  expect(tested.body).toMatchObject({ success: false, failure: "unreachable", model: desk.model, token: { id } });
  const acts = await actsOf(desk.admin);
  expect(acts[0]).toMatchObject({ action: "testAiToken", target_id: String(id), after: { failure: "unreachable" } });
  expect(JSON.stringify([tested.body, acts])).not.toContain(key);
  expect((await desk.admin.call("POST", "/api/admin/ai-tokens/999999999/test", { json: {} })).status).toBe(404);
});
