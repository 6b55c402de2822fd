/**
 * Whether free text may be sent: the visitor has written within the window. Times are milliseconds since the epoch; null: the
 * visitor has never written.
 */
export function isWindowOpen(lastInboundAt: number | null, now: number, windowMs: number): boolean {
  return lastInboundAt !== null && now < lastInboundAt + windowMs;
}
