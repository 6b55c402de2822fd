import { signal } from "@preact/signals";

/** Smaller differences are those of the network, and of a header that tells whole seconds. */
const leastMs = 5_000;

/** How far the clock of this machine is behind the server's, milliseconds; 0 while it is about right. */
export const clockOffset = signal(0);

/** The server's time, milliseconds: for everything that is compared with its times, because clocks of machines are wrong. */
export function serverNow(): number {
  return Date.now() + clockOffset.value;
}

/** Learns the server's time from an answer to a request that was sent at `sentAt`. */
export function noteServerTime(headers: Headers, sentAt: number): void {
  const told = Date.parse(headers.get("date") ?? "");
  if (Number.isNaN(told)) return;
  // The header has no milliseconds: on average half a second is missing.
  const offset = told + 500 - (sentAt + Date.now()) / 2;
  clockOffset.value = Math.abs(offset) < leastMs ? 0 : Math.round(offset);
}
