import { ChatModelError } from "../../domain/assistants/chat-model/ports.ts";
import { untilAborted } from "../../kit/until-aborted.ts";

/** Timeouts of a chat model, milliseconds: until the first event, between events, and in total. */
export interface ChatTimeouts {
  firstMs: number;
  idleMs: number;
  totalMs: number;
}

export const defaultChatTimeouts: ChatTimeouts = { firstMs: 20_000, idleMs: 15_000, totalMs: 90_000 };

/** The time limit of one attempt at a chat model. */
export interface Deadline {
  /** Aborts with the caller's reason, or with `ChatModelError("timeout")`. */
  signal: AbortSignal;
  /** An event arrived: restarts the timeout between events. */
  touch(): void;
  /** Waits for a promise until the signal aborts. */
  guard<T>(promise: Promise<T>): Promise<T>;
  close(): void;
}

/** Starts the timeouts of one attempt. The caller must close it, or its timers keep running. */
export function openDeadline(caller: AbortSignal, timeouts: ChatTimeouts): Deadline {
  const own = new AbortController();
  const stop = (what: string) => own.abort(new ChatModelError("timeout", `The chat model ${what}`));
  const signal = AbortSignal.any([caller, own.signal]);
  const total = setTimeout(() => stop(`did not finish within ${timeouts.totalMs} ms`), timeouts.totalMs);
  let idle = setTimeout(() => stop(`did not start within ${timeouts.firstMs} ms`), timeouts.firstMs);
  return {
    signal,
    touch() {
      clearTimeout(idle);
      idle = setTimeout(() => stop(`sent nothing for ${timeouts.idleMs} ms`), timeouts.idleMs);
    },
    guard: (promise) => untilAborted(signal, promise),
    close() {
      clearTimeout(total);
      clearTimeout(idle);
      own.abort();
    },
  };
}
