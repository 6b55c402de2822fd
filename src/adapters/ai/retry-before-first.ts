import { type ChatEvent, ChatModelError } from "../../domain/assistants/chat-model/ports.ts";

/** How often and how long to wait before a failed request is sent again. Milliseconds. */
export interface ChatRetries {
  retries: number;
  baseMs: number;
  /** A provider that asks for a longer wait is given up: somebody is waiting for the answer. */
  longestMs: number;
}

export const defaultChatRetries: ChatRetries = { retries: 2, baseMs: 300, longestMs: 4_000 };

/**
 * Streams an attempt's events and makes a new attempt where one fails before its first event, for being rate limited,
 * out of capacity or unreachable. Waits what the provider asked for, else base × 2^n, half of it random. What has
 * begun is never begun again, and a timeout has used up the customer's patience already.
 */
export async function* retryBeforeFirst(
  attempt: () => AsyncIterable<ChatEvent>,
  signal: AbortSignal,
  { retries, baseMs, longestMs }: ChatRetries,
): AsyncGenerator<ChatEvent> {
  for (let tried = 0; ; tried++) {
    let hasBegun = false;
    try {
      for await (const event of attempt()) {
        hasBegun = true;
        yield event;
      }
      return;
    } catch (error) {
      signal.throwIfAborted();
      if (hasBegun || tried >= retries || !(error instanceof ChatModelError) || !error.isTransient) throw error;
      const wait = error.retryAfterMs ?? baseMs * 2 ** tried * (0.5 + Math.random() / 2);
      if (error.failure === "timeout" || wait > longestMs) throw error;
      await pause(wait, signal);
    }
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}
