import { type Query, QueryObserver } from "@tanstack/query-core";
import { expect, test, vi } from "vitest";
import { ApiError } from "../../../src/web/console/client/api-error.ts";
import { cache } from "../../../src/web/console/client/cache.ts";
import { invalidate } from "../../../src/web/console/client/use-query.ts";

const again = (state: { data: unknown; error: unknown }) => {
  const { refetchInterval } = cache.getDefaultOptions().queries ?? {};
  if (typeof refetchInterval !== "function") throw new Error("Nothing is read anew.");
  return refetchInterval({ state } as unknown as Query);
};

test("what is shown and could not be read anew is read again; a refusal is not, nor what was read", () => {
  vi.stubGlobal("document", { documentElement: { lang: "en" } });
  const failed = (status: number) => new ApiError(status, {});
  for (const status of [0, 500, 503]) expect(again({ data: [], error: failed(status) })).toBe(10_000);
  for (const status of [401, 403, 404]) expect(again({ data: [], error: failed(status) })).toBe(false);
  expect(again({ data: [], error: null })).toBe(false);
  // It says that it failed, with a way to try again.
  expect(again({ data: undefined, error: failed(0) })).toBe(false);
  vi.unstubAllGlobals();
});

test("what is changed while it is read for the first time is read anew", async () => {
  const reads: PromiseWithResolvers<string[]>[] = [];
  const queryFn = () => {
    const read = Promise.withResolvers<string[]>();
    reads.push(read);
    return read.promise;
  };
  const observer = new QueryObserver(cache, { queryKey: ["GET /api/documents", { query: {} }], queryFn });
  const stop = observer.subscribe(() => {});
  const changed = invalidate("GET /api/documents");
  await vi.waitFor(() => expect(reads).toHaveLength(2));
  reads[1]?.resolve(["a new document"]);
  reads[0]?.resolve([]);
  await changed;
  expect(observer.getCurrentResult()).toMatchObject({ status: "success", data: ["a new document"] });
  stop();
});
