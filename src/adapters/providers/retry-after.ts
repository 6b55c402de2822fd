/** A header that asks for more is not believed, seconds. */
const longest = 3600;

/**
 * The pause that a `Retry-After` header asks for, seconds (RFC 9110, 10.2.3: seconds or a date), one second at least and an hour at most;
 * `usual` without a readable header.
 */
export function retryAfter(header: string | null, usual: number): number {
  const text = header?.trim() ?? "";
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - Date.now()) / 1000);
  return Number.isNaN(seconds) ? usual : Math.min(longest, Math.max(1, seconds));
}
