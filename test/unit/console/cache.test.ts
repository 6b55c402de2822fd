import type { Query } from "@tanstack/query-core";
import { expect, test, vi } from "vitest";
import { ApiError } from "../../../src/web/console/client/api-error.ts";
import { cache } from "../../../src/web/console/client/cache.ts";

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
