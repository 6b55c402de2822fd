import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "../../../src/web/console/client/api-error.ts";
import type { UploadOptions } from "../../../src/web/console/client/upload.ts";

const answers: (ApiError | null)[] = [];
const keys: string[] = [];
vi.mock("../../../src/web/console/client/upload.ts", () => ({
  upload: async (_: string, __: FormData, { idempotencyKey }: UploadOptions) => {
    keys.push(idempotencyKey);
    const error = answers.shift() ?? null;
    if (error !== null) throw error;
  },
}));
// These need a browser.
vi.mock("../../../src/web/console/client/use-query.ts", () => ({ invalidate: async () => {} }));
vi.mock("../../../src/web/console/client/problem-of.ts", () => ({ problemOf: ({ detail }: ApiError) => detail }));

let queue: typeof import("../../../src/web/console/pages/knowledge/sources/upload-queue.ts");
beforeAll(async () => {
  vi.stubGlobal("addEventListener", () => {});
  queue = await import("../../../src/web/console/pages/knowledge/sources/upload-queue.ts");
  vi.unstubAllGlobals();
});
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
