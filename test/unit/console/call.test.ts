import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "../../../src/web/console/client/api-error.ts";
import { call } from "../../../src/web/console/client/call.ts";

let timeout: AbortController;

beforeEach(() => {
  timeout = new AbortController();
  vi.stubGlobal("document", { documentElement: { lang: "en" } });
  vi.spyOn(AbortSignal, "timeout").mockImplementation(() => timeout.signal);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A server that accepts the request, and then is silent: before its answer, or in the middle of it. */
function beSilent(where: "before" | "within") {
  vi.stubGlobal("fetch", (_: string, { signal }: { signal: AbortSignal }) => {
    const silence = new Promise<never>((_resolve, reject) =>
      signal.addEventListener("abort", () => reject(signal.reason)),
    );
    return where === "before" ? silence : Promise.resolve({ ok: true, status: 200, json: () => silence });
  });
}

test.each(["before", "within"] as const)(
  "a server that is silent %s its answer counts as not reached",
  async (where) => {
    beSilent(where);
    const answer = call("GET /api/inbox/counts");
    setTimeout(() => timeout.abort(new DOMException("", "TimeoutError")));
    const error = await answer.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect((error as ApiError).status).toBe(0);
  },
);

test("who ends a call gets their own reason", async () => {
  beSilent("before");
  const own = new AbortController();
  const answer = call("GET /api/inbox/counts", {}, { signal: own.signal });
  own.abort(new DOMException("", "AbortError"));
  await expect(answer).rejects.toMatchObject({ name: "AbortError" });
});
