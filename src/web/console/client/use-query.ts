import {
  type Query as CachedQuery,
  type QueryKey,
  QueryObserver,
  type QueryObserverResult,
} from "@tanstack/query-core";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { ApiError } from "./api-error.ts";
import { cache } from "./cache.ts";
import { callAny, type Input, type OperationName, type Output } from "./call.ts";

export type Query<T> = QueryObserverResult<T, ApiError>;

interface QueryOptions {
  /** Nothing is read while this is false. */
  isEnabled?: boolean;
  /** Shows the previous input's data until the new ones are here. */
  keepPrevious?: boolean;
}

/**
 * What an operation returns, from the cache and then from the API: `useQuery("GET /api/dialogs/{dialog_id}", { path })`. The key
 * in the cache is the operation and its input, so that `invalidate("GET /api/dialogs")` reads every page of it anew.
 */
export function useQuery<K extends OperationName>(
  operation: K,
  input: Input<K>,
  options: QueryOptions = {},
): Query<Output<K>> {
  const key = JSON.stringify([operation, input]);
  const settings = {
    queryKey: [operation, input] as QueryKey,
    queryFn: ({ signal }: { signal: AbortSignal }) => callAny(operation, input, { signal }),
    enabled: options.isEnabled ?? true,
    ...(options.keepPrevious && { placeholderData: (previous: Output<K> | undefined) => previous }),
  };
  const observer = useMemo(() => new QueryObserver<Output<K>, ApiError>(cache, settings as never), []);
  const [, draw] = useState(0);
  useEffect(() => observer.subscribe(() => draw((count) => count + 1)), [observer]);
  useEffect(() => observer.setOptions(settings as never), [observer, key, settings.enabled]);
  return observer.getOptimisticResult(cache.defaultQueryOptions(settings as never)) as Query<Output<K>>;
}

/** Reads again what could not be read and is shown: the server answers again. */
export function retryFailed(): void {
  void cache.refetchQueries({ type: "active", predicate: ({ state }) => state.status === "error" });
}

/** Reads what the operations return anew, wherever it is shown. */
export async function invalidate(...operations: OperationName[]): Promise<void> {
  await Promise.all(operations.map((operation) => invalidateOne([operation])));
}

async function invalidateOne(queryKey: QueryKey): Promise<void> {
  // A first read that is under way may be older than the change, and the cache would join it instead of reading anew.
  const isFirst = ({ state }: CachedQuery) => state.data === undefined && state.fetchStatus !== "idle";
  await cache.cancelQueries({ queryKey, predicate: isFirst });
  await cache.invalidateQueries({ queryKey });
}
