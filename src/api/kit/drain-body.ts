import { within } from "../../kit/within.ts";

/** Of a body that is too large or not wanted, more than any route takes. A client that sends more loses its connection. */
export const maxDroppedBytes = 64 * 1024 * 1024;
const maxMs = 10_000;

/**
 * Reads and drops what is left of a request's body, before its answer is sent. A server that has not read a body closes the
 * connection after the answer, and the client's next request over it fails.
 */
export async function drainBody(request: Request): Promise<void> {
  if (request.bodyUsed || request.body === null) return;
  const reader = request.body.getReader();
  // The client may go away meanwhile.
  const isRead = await within(maxMs, readAll(reader)).catch(() => false);
  if (!isRead) await reader.cancel().catch(() => undefined);
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<boolean> {
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return true;
    size += value.byteLength;
    if (size > maxDroppedBytes) return false;
  }
}
