import { ChatModelError } from "../../domain/assistants/chat-model/ports.ts";

/** Milliseconds a chat model may take: to its first event, between two, and in all. */
export interface ChatTimeouts {
  firstMs: number;
  idleMs: number;
  totalMs: number;
}

export const defaultChatTimeouts: ChatTimeouts = { firstMs: 20_000, idleMs: 15_000, totalMs: 90_000 };

/** A bound on one attempt at a chat model. */
export interface Deadline {
  /** Aborts with the caller's reason, or with `ChatModelError("timeout")`. */
  signal: AbortSignal;
  /** An event came: the wait for the next one begins. */
  touch(): void;
  /** Waits for a promise no longer than the signal allows. */
  guard<T>(promise: Promise<T>): Promise<T>;
  close(): void;
}

/** Starts the clock of one attempt. Whoever opens it closes it, or its timers keep running. */
export function openDeadline(caller: AbortSignal, timeouts: ChatTimeouts): Deadline {
  const own = new AbortController();
  const stop = (what: string) => own.abort(new ChatModelError("timeout", `The chat model ${what}`));
  const signal = AbortSignal.any([caller, own.signal]);
  const total = setTimeout(() => stop(`was not done within ${timeouts.totalMs} ms`), timeouts.totalMs);
  let idle = setTimeout(() => stop(`did not begin within ${timeouts.firstMs} ms`), timeouts.firstMs);
  return {
    signal,
    touch() {
      clearTimeout(idle);
      idle = setTimeout(() => stop(`was silent for ${timeouts.idleMs} ms`), timeouts.idleMs);
    },
    guard(promise) {
      return new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason);
        if (signal.aborted) return abort();
        signal.addEventListener("abort", abort, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
      });
    },
    close() {
      clearTimeout(total);
      clearTimeout(idle);
      own.abort();
    },
  };
}
