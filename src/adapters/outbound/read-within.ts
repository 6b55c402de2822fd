import { OutboundError } from "../../domain/platform/outbound/outbound-error.ts";
import type { FetchDeadline } from "./open-fetch-deadline.ts";

/**
 * A body piece by piece, never more than `maxBytes` of it, and never longer than the deadline. Closes the deadline.
 * Throws `OutboundError` `too_large`, `timeout` or `unreachable`.
 */
export async function* readWithin(
  response: Response,
  maxBytes: number,
  deadline: FetchDeadline,
): AsyncGenerator<Uint8Array> {
  const tooLarge = () =>
    new OutboundError("too_large", `What is there is larger than ${Math.round(maxBytes / 1024 / 1024)} MB.`);
  const reader = response.body?.getReader();
  let size = 0;
  try {
    if (Number(response.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge();
    while (reader !== undefined) {
      const { done, value } = await deadline.guard(reader.read());
      if (done) return;
      size += value.byteLength;
      if (size > maxBytes) throw tooLarge();
      yield value;
    }
  } catch (error) {
    deadline.signal.throwIfAborted();
    if (error instanceof OutboundError) throw error;
    throw new OutboundError("unreachable", "The connection broke off.", { cause: error });
  } finally {
    deadline.close();
    // Not awaited: a body that no longer comes is not waited for.
    reader?.cancel().catch(() => {});
  }
}
