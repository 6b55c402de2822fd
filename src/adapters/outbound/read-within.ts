import { OutboundError } from "../../domain/platform/outbound/outbound-error.ts";
import type { FetchDeadline } from "./open-fetch-deadline.ts";

/**
 * A body in pieces, at most `maxBytes` of it, and until the deadline. Closes the deadline. Throws `OutboundError`
 * `too_large`, `timeout` or `unreachable`.
 */
export async function* readWithin(
  response: Response,
  maxBytes: number,
  deadline: FetchDeadline,
): AsyncGenerator<Uint8Array> {
  const tooLarge = () => new OutboundError("too_large", `What is there is larger than ${sizeOf(maxBytes)}.`);
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
    throw new OutboundError("unreachable", "The connection was interrupted.", { cause: error });
  } finally {
    deadline.close();
    // Not awaited: cancelling a stalled body may never finish.
    reader?.cancel().catch(() => {});
  }
}

function sizeOf(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${Math.round(kilobytes / 1024)} MB`;
}
