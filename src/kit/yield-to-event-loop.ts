/**
 * Yields to other work in the isolate, including sockets: long computations await it now and then. Awaiting a local
 * database is not enough: its result may arrive before any socket event is handled.
 */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
