import { vi } from "vitest";

/** Longer where each call passes through several processes, all of which it costs CPU time. */
const everyMs = Number(process.env["POLL_EVERY_MS"] ?? 20);

/**
 * Waits for a condition: calls until it no longer throws, for twenty seconds unless told. Ample, so that load fails nothing.
 * `interval` is for what counts its callers' requests.
 */
export function until<T>(check: () => T | Promise<T>, timeout = 20_000, interval = everyMs): Promise<T> {
  return vi.waitFor(check, { timeout, interval });
}
