/**
 * Starts `perSecond` calls per second for `milliseconds`, however long each takes, and waits for all. Returns the number of
 * calls. Throws the error of the first call that fails.
 */
export async function pace(
  perSecond: number,
  milliseconds: number,
  call: (at: number) => Promise<unknown>,
): Promise<number> {
  const start = performance.now();
  const wanted = Math.floor((perSecond * milliseconds) / 1000);
  const calls: Promise<unknown>[] = [];
  for (let at = 0; at < wanted; at += 1) {
    const due = start + (1000 * at) / perSecond;
    const wait = due - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    calls.push(call(at));
  }
  await Promise.all(calls);
  return wanted;
}
