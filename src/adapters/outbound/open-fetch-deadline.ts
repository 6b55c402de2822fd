import { OutboundError } from "../../domain/platform/outbound/outbound-error.ts";
import { untilAborted } from "../../kit/until-aborted.ts";

export interface FetchDeadline {
  /** Aborts with `OutboundError` `timeout`, or with the reason of the caller's signal. */
  signal: AbortSignal;
  /** Waits for a promise until the deadline passes. */
  guard<T>(promise: Promise<T>): Promise<T>;
  close(): void;
}

/** Starts the deadline of one fetch. The caller must close it. */
export function openFetchDeadline(milliseconds: number, caller?: AbortSignal): FetchDeadline {
  const own = new AbortController();
  const signal = caller === undefined ? own.signal : AbortSignal.any([own.signal, caller]);
  const stop = () =>
    own.abort(
      new OutboundError("timeout", `The address did not answer in full within ${milliseconds / 1000} seconds.`),
    );
  const timer = setTimeout(stop, milliseconds);
  return {
    signal,
    guard: (promise) => untilAborted(signal, promise),
    close: () => clearTimeout(timer),
  };
}
