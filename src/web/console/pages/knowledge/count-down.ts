/** Waits so many seconds, and tells how many are left each second. A stop ends it early. */
export async function countDown(seconds: number, onTick: (left: number) => void, signal: AbortSignal): Promise<void> {
  for (let left = seconds; left > 0 && !signal.aborted; left--) {
    onTick(left);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
