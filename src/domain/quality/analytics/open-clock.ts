import { type WallClock, wallClock } from "../../conversations/handoff/wall-clock.ts";
import { DomainError } from "../../errors.ts";

/** The wall clock of an IANA time zone. Throws `validation_failed`, which names the query's `field`, for any other text. */
export function openClock(timezone: string, field: string): WallClock {
  try {
    if (!/^[A-Za-z]/.test(timezone)) throw new RangeError(timezone);
    return wallClock(timezone);
  } catch {
    const issue = "must be an IANA time zone";
    throw new DomainError("validation_failed", `The ${field} ${issue}.`, {
      issues: [{ path: ["query", field], issue, kind: "invalid" }],
    });
  }
}
