import type { Clock } from "../../../kit/clock.ts";
import { DomainError } from "../../errors.ts";
import { hoursIssue } from "./hours-issue.ts";
import { isOpenAt } from "./is-open-at.ts";
import { nextOpening } from "./next-opening.ts";
import type { BusinessHours } from "./settings.ts";

/** What a visitor who asks for a person would find at a moment; times are milliseconds since the epoch. */
export interface Opening {
  now: number;
  isOpen: boolean;
  /** When it opens next, while it is closed; null when it does not within 60 days. */
  opensAt: number | null;
}

/** Whether an account with these business hours is open now. Throws `validation_failed` for invalid ones. */
export function openingOf(ctx: { clock: Clock }, hours: BusinessHours | null): Opening {
  const issue = hours === null ? null : hoursIssue(hours);
  if (issue !== null)
    throw new DomainError("validation_failed", "The business hours are not valid.", { issues: [issue] });
  const now = ctx.clock();
  const isOpen = isOpenAt(hours, now);
  return { now, isOpen, opensAt: isOpen ? null : nextOpening(hours, now) };
}
