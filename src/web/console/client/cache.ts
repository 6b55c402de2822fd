import { QueryClient } from "@tanstack/query-core";
import { ApiError } from "./api-error.ts";

/** How long after a failure what is shown is read anew. */
const againMs = 10_000;

/** What was read of the API. Nothing is polled: acts and frames of the inbox invalidate what they change. */
export const cache = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // A refusal stays one; what did not reach the server is tried again.
      retry: (failures, error) => failures < 3 && isPassing(error),
      // What is shown is old when it could not be read anew, and nothing would say so.
      refetchInterval: ({ state: { data, error } }) => data !== undefined && isPassing(error) && againMs,
    },
  },
});

function isPassing(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 0 || error.status >= 500);
}
