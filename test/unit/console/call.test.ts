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
    return where === "before"
      ? silence
      : Promise.resolve({ ok: true, status: 200, headers: new Headers(), json: () => silence });
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

test("an answer under /api/v1 is returned without its envelope, and a page of records with their number", async () => {
  const answerWith = (body: object) => vi.stubGlobal("fetch", () => Promise.resolve(Response.json(body)));
  const path = { id: 5 };
  answerWith({ status: "success", message: "Done", data: { id: 5 } });
  expect(await call("GET /api/v1/personalities/{id}", { path })).toEqual({ id: 5 });
  const pagination = { total: 12, pages: 2, page: 1, limit: 10 };
  answerWith({ status: "success", message: "Done", data: [{ id: 5 }], pagination });
  const list = call("GET /api/v1/chatbots/{chatbotId}/personalities", { path: { chatbotId: 1 } });
  expect(await list).toEqual({ items: [{ id: 5 }], total: 12 });
  answerWith({ data: 1 });
  expect(await call("GET /api/inbox/counts")).toEqual({ data: 1 });
});

test("a refusal under /api/v1 has its sentence and the paths of its fields", async () => {
  const errors = [
    { field: "config.apiKey", message: "Too short." },
    { field: "content.3", message: "Row 3 has no text." },
  ];
  const body = { status: "error", message: "Not valid.", code: "VALIDATION_ERROR", errors };
  const error = await ApiError.from(Response.json(body, { status: 400 }));
  expect(error).toMatchObject({ status: 400, code: "VALIDATION_ERROR", detail: "Not valid.", issues: errors });
  expect(error.fields).toEqual({ apiKey: "Too short.", 3: "Row 3 has no text." });
});

test("a refusal of other routes has its sentence, or its fields", async () => {
  const error = { code: "CONFLICT", message: "Конфликт" };
  const plain = await ApiError.from(Response.json({ detail: "Taken.", error }, { status: 409 }));
  expect(plain).toMatchObject({ detail: "Taken.", russian: "Конфликт", code: "CONFLICT", issues: [], fields: {} });
  const detail = [{ loc: ["body", "name"], msg: "field required" }];
  const invalid = await ApiError.from(Response.json({ detail }, { status: 422 }));
  expect(invalid).toMatchObject({ detail: "field required", issues: [{ field: "name", message: "field required" }] });
  expect(invalid.fields).toEqual({ name: "field required" });
});
