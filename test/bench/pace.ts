/** Calls in flight. A side that is this far behind is not sent more, so that its round ends. */
const maxInFlight = 256;

/**
 * Starts `perSecond` calls per second for `milliseconds`, however long each takes, and waits for all. Leaves out calls while
 * `maxInFlight` are in flight. Returns the number of calls. Throws the error of the first call that fails.
 */
export async function pace(
  perSecond: number,
  milliseconds: number,
  call: (at: number) => Promise<unknown>,
): Promise<number> {
  const start = performance.now();
  const wanted = Math.floor((perSecond * milliseconds) / 1000);
  const inFlight = new Set<Promise<unknown>>();
  let sent = 0;
  for (let at = 0; at < wanted; at += 1) {
    const due = start + (1000 * at) / perSecond;
    const wait = due - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    if (inFlight.size >= maxInFlight) continue;
    const one = call(sent).finally(() => inFlight.delete(one));
    inFlight.add(one);
    sent += 1;
  }
  await Promise.all(inFlight);
  return sent;
}
