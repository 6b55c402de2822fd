import { findDates } from "./find-dates.ts";

/** Why a source may be out of date. */
export type Staleness =
  | { reason: "not_updated"; days: number }
  | { reason: "expired"; date: number; quote: string; start: number }
  | { reason: "old_dates"; date: number };

const day = 24 * 60 * 60 * 1000;
const quoteAround = 60;

/**
 * Why a source may be out of date: it was not updated for `staleAfterDays`, it contains an expiry date in the past, or
 * its latest date (future dates excluded) is older than `staleAfterDays`. `passages` are the source's, with their
 * offsets in its text. Empty when there is no sign.
 */
export function findStaleness(
  source: { updatedAt: number },
  passages: { text: string; start: number }[],
  { now, staleAfterDays }: { now: number; staleAfterDays: number },
): Staleness[] {
  const found: Staleness[] = [];
  const days = Math.floor((now - source.updatedAt) / day);
  if (days >= staleAfterDays) found.push({ reason: "not_updated", days });
  let latest = Number.NEGATIVE_INFINITY;
  let expired: Staleness | null = null;
  for (const passage of passages) {
    for (const date of findDates(passage.text)) {
      latest = Math.max(latest, date.at);
      if (!date.isExpiry || date.at > now || expired !== null) continue;
      const from = Math.max(0, date.start - quoteAround);
      const quote = passage.text.slice(from, date.end).replace(/\s+/g, " ").trim();
      expired = { reason: "expired", date: date.at - day, quote, start: passage.start + date.start };
    }
  }
  if (expired !== null) found.push(expired);
  else if (latest > 0 && now - latest >= staleAfterDays * day) found.push({ reason: "old_dates", date: latest - day });
  return found;
}
