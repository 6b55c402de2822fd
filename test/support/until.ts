/** Longer where each call passes through several processes, all of which it costs CPU time. */
const everyMs = Number(process.env["POLL_EVERY_MS"] ?? 20);
/** Each pause is longer, up to a limit: the calls take CPU time from what they wait for. */
const GROWTH = 1.3;
const LONGEST = 5;

/**
 * Waits for a condition: calls until it no longer throws, for twenty seconds unless told. Ample, so that load fails nothing.
 * `interval` is for what counts its callers' requests.
 */
export async function until<T>(check: () => T | Promise<T>, timeout = 20_000, interval = everyMs): Promise<T> {
  const deadline = Date.now() + timeout;
  for (let pause = interval; ; pause = Math.min(pause * GROWTH, interval * LONGEST)) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
