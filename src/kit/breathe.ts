/**
 * Lets everything else that shares the isolate have its turn, sockets too: long work awaits it now and then. Awaiting a
 * local database does not do: its answer may be there before any socket is looked at.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
