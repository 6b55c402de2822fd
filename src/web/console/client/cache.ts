import { QueryClient } from "@tanstack/query-core";
import { ApiError } from "./api-error.ts";

/** What was read of the API. Nothing is polled: acts and frames of the inbox invalidate what they change. */
export const cache = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // A refusal stays one; what did not reach the server is tried again.
      retry: (failures, error) =>
        failures < 3 && error instanceof ApiError && (error.status === 0 || error.status >= 500),
    },
  },
});
