import { type ChatEvent, ChatModelError } from "../../domain/assistants/chat-model/ports.ts";

/** How often a failed request is retried, and the delays, milliseconds. */
export interface ChatRetries {
  retries: number;
  baseMs: number;
  /** No retry when the provider asks for a longer wait: the customer is waiting for the answer. */
  maxDelayMs: number;
}

export const defaultChatRetries: ChatRetries = { retries: 2, baseMs: 300, maxDelayMs: 4_000 };

/**
 * Streams an attempt's events, and retries an attempt that fails before its first event because it was rate limited,
 * out of capacity or unreachable. Waits as long as the provider asks for, else base × 2^n, half of it random. An
 * attempt that has started to stream is never retried, and neither is a timeout, because the customer has already
 * waited too long.
 */
export async function* retryBeforeFirst(
  attempt: () => AsyncIterable<ChatEvent>,
  signal: AbortSignal,
  { retries, baseMs, maxDelayMs }: ChatRetries,
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
      if (error.failure === "timeout" || wait > maxDelayMs) throw error;
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
