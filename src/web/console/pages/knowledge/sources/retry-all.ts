import { ApiError } from "../../../client/api-error.ts";
import { call } from "../../../client/call.ts";
import { countDown } from "../count-down.ts";
import type { Source } from "./source.ts";

/**
 * Has failed sources read again, one after the other. When the platform takes no more for now it waits as long as the platform says.
 * Returns how many are read again, and how many are not: refused ones, and those after a stop.
 */
export async function retryAll(
  sources: readonly Pick<Source, "id">[],
  onProgress: (progress: { done: number; total: number; waits: number | null }) => void,
  signal: AbortSignal,
): Promise<{ retried: number; left: number }> {
  const total = sources.length;
  let retried = 0;
  for (const [at, { id }] of sources.entries()) {
    while (!signal.aborted) {
      onProgress({ done: at, total, waits: null });
      const wait = await call("POST /api/documents/{doc_id}/retry", { path: { doc_id: id } }).then(
        () => 0,
        (error: unknown) => {
          if (error instanceof ApiError && error.status === 429) return error.retryAfter ?? 60;
          if (error instanceof ApiError && error.status < 500 && error.status > 0) return null;
          throw error;
        },
      );
      if (wait === 0) retried += 1;
      if (!wait) break;
      await countDown(wait, (waits) => onProgress({ done: at, total, waits }), signal);
    }
  }
  return { retried, left: total - retried };
}
