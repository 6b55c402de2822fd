import { isOpenAt } from "./is-open-at.ts";
import { nextOpening } from "./next-opening.ts";
import type { HandoffSettings } from "./settings.ts";

/**
 * When a request made at `now` expires unless an operator takes it, and whether the visitor gets the away message.
 * Outside business hours the time counts from the next opening; without one, from now.
 */
export function planRequest(settings: HandoffSettings, now: number): { expiresAt: number; isAway: boolean } {
  const { businessHours, requestExpiryMinutes } = settings;
  const from = nextOpening(businessHours, now) ?? now;
  return { expiresAt: from + requestExpiryMinutes * 60_000, isAway: !isOpenAt(businessHours, now) };
}
