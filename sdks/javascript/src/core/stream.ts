import { ApiError, ConnectionError } from "./api-error.ts";
import type { Client } from "./client.ts";
import { longestTimerMs } from "./longest-timer.ts";
import type { CallOptions, Operation } from "./operation.ts";
import { readEvents } from "./read-events.ts";
import { send } from "./send.ts";

/** A piece of an answer. `offset` counts UTF-16 units; a piece with 0 starts the text again. */
export interface Delta {
  offset: number;
  text: string;
}

/**
 * Calls an operation that answers with a stream of events, and yields them until `done`. Throws `ApiError` for an `error` event
 * too, and `ConnectionError` when the stream ends before `done` or nothing comes for the limit of time. Leaving the loop ends the
 * request.
 */
export async function* stream<E extends { type: string; data: unknown }>(
  client: Client,
  operation: Operation,
  input: object,
  options: CallOptions = {},
): AsyncGenerator<E, void, undefined> {
  const headers = { ...options.headers, accept: "text/event-stream" };
  const silence = new AbortController();
  const signal = options.signal === undefined ? silence.signal : AbortSignal.any([options.signal, silence.signal]);
  const response = await send(client, operation, input, { ...options, headers, signal }, async (each) => each);
  if (!response.headers.get("content-type")?.startsWith("text/event-stream")) {
    await response.body?.cancel();
    throw new TypeError(
      `${operation.path} did not answer with a stream: is this a message that the assistant answers?`,
    );
  }
  const events = readEvents(response);
  const timeoutMs = Math.min(options.timeoutMs ?? client.timeoutMs, longestTimerMs);
  try {
    while (true) {
      const timer = setTimeout(() => silence.abort(), timeoutMs);
      const next = await events
        .next()
        .catch((error: unknown) => {
          if (options.signal?.aborted) throw error;
          const isTimeout = silence.signal.aborted;
          const said = isTimeout ? `Nothing came for ${timeoutMs} ms.` : "The stream was interrupted.";
          throw new ConnectionError(said, { cause: error, isTimeout });
        })
        .finally(() => clearTimeout(timer));
      if (next.done) throw new ConnectionError("The stream ended before the answer.");
      const { type, data } = next.value;
      if (type === "done") return;
      if (type === "error") throw new ApiError(0, JSON.parse(data));
      yield { type, data: JSON.parse(data) } as E;
    }
  } finally {
    await events.return(undefined);
  }
}
