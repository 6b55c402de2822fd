import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "../../../src/web/console/client/api-error.ts";

/** Why a file is not taken; null: it is. */
const answers: (ApiError | null)[] = [];
const keys: string[] = [];

/** A connection that brings the next of the answers, or is lost. */
class Connection extends EventTarget {
  status = 201;
  responseText = "{}";
  readonly upload = {};
  private retryAfter: string | null = null;

  open(): void {}

  setRequestHeader(name: string, value: string): void {
    if (name === "idempotency-key") keys.push(value);
  }

  getResponseHeader(): string | null {
    return this.retryAfter;
  }

  send(): void {
    const error = answers.shift() ?? null;
    if (error !== null) {
      this.status = error.status;
      this.responseText = JSON.stringify({ detail: error.detail });
      this.retryAfter = error.retryAfter === null ? null : String(error.retryAfter);
    }
    const handlers = this as unknown as Record<"onload" | "onerror" | "onloadend", () => void>;
    handlers[error?.status === 0 ? "onerror" : "onload"]();
    handlers.onloadend();
  }
}

let queue: typeof import("../../../src/web/console/pages/knowledge/sources/upload-queue.ts");
beforeAll(async () => {
  const page = new EventTarget();
  vi.stubGlobal("window", page);
  vi.stubGlobal("document", { documentElement: { lang: "en" }, addEventListener() {} });
  vi.stubGlobal("localStorage", { getItem: () => null, setItem() {}, removeItem() {} });
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("XMLHttpRequest", Connection);
  queue = await import("../../../src/web/console/pages/knowledge/sources/upload-queue.ts");
});
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  queue.uploads.value = [];
  keys.length = 0;
});

const states = () => queue.uploads.value.map(({ state }) => state);

test("a file whose answer was lost waits while the server still stores it, and is sent under the same key", async () => {
  const busy = { detail: "A request with this Idempotency-Key is in progress. Try again in 1 seconds." };
  answers.push(ApiError.unreachable(), new ApiError(409, busy, 1), new ApiError(409, busy, 1), null);
  queue.addUploads(1, [new File(["terms"], "terms.txt")]);
  await vi.advanceTimersByTimeAsync(0);
  expect(states()).toEqual(["broken"]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(queue.uploads.value).toEqual([]);
  expect(keys).toHaveLength(4);
  expect(new Set(keys).size).toBe(1);
});

test("a refusal that stays one is told", async () => {
  answers.push(new ApiError(409, { detail: "This assistant is being deleted." }));
  queue.addUploads(1, [new File(["terms"], "terms.txt")]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(states()).toEqual(["failed"]);
  expect(keys).toHaveLength(1);
});
