import { ApiError, ConnectionError } from "./api-error.ts";
import type { Operation } from "./operation.ts";

const firstDelayMs = 500;
const longestDelayMs = 15_000;

/**
 * Milliseconds until the next attempt; null when the failure is final. `attempt` counts from 0. A refusal by a limit has changed
 * nothing and is always sent again. Anything else is, unless it could run a second time: a POST without a key that the platform
 * keeps, or a PATCH. A wait that the platform asks for is kept, up to `longestWaitMs`.
 */
export function retryDelay(
  error: unknown,
  operation: Operation,
  { attempt, longestWaitMs, random }: { attempt: number; longestWaitMs: number; random: number },
): number | null {
  if (!mayPass(error, operation)) return null;
  const asked = error instanceof ApiError ? error.retryAfter : null;
  if (asked !== null) return asked * 1000 > longestWaitMs ? null : asked * 1000 + random * firstDelayMs;
  return random * Math.min(longestDelayMs, firstDelayMs * 2 ** attempt);
}

function mayPass(error: unknown, { method, isKeyed = false }: Operation): boolean {
  const isRepeatable = isKeyed || method === "GET" || method === "PUT" || method === "DELETE";
  if (error instanceof ConnectionError) return isRepeatable;
  if (!(error instanceof ApiError)) return false;
  if (error.status === 429) return true;
  // The first request with the same key is still running.
  if (error.status === 409) return isKeyed && error.retryAfter !== null;
  return isRepeatable && [408, 425, 500, 502, 503, 504].includes(error.status);
}
