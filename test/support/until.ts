import { vi } from "vitest";

/**
 * Waits for a condition: calls until it no longer throws, for twenty seconds unless told. Ample, so that load fails nothing.
 * Each call of a server or a page costs milliseconds of every process that it passes through, so it is not called more often.
 * `interval` is for what counts its callers' requests.
 */
export function until<T>(check: () => T | Promise<T>, timeout = 20_000, interval = 50): Promise<T> {
  return vi.waitFor(check, { timeout, interval });
}
