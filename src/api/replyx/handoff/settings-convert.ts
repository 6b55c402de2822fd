import type { z } from "zod";
import type { Opening } from "../../../domain/conversations/handoff/opening-of.ts";
import type { BusinessHours, HandoffSettings as Settings } from "../../../domain/conversations/handoff/settings.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./settings-wire.ts";

export function toHandoffSettings(settings: Settings): z.input<typeof wire.HandoffSettings> {
  const { businessHours: hours } = settings;
  return {
    assignment_mode: settings.assignmentMode,
    max_dialogs_per_operator: settings.maxDialogsPerOperator,
    request_expiry_minutes: settings.requestExpiryMinutes,
    business_hours:
      hours === null ? null : { timezone: hours.timezone, weekly: hours.weekly, closed_dates: hours.closedDates },
    away_message: settings.awayMessage,
  };
}

/** Omitted fields stay `undefined`: they are not changed. */
export function fromHandoffSettings(body: z.output<typeof wire.HandoffSettingsChanges>): Partial<Settings> {
  const { business_hours: hours } = body;
  return {
    assignmentMode: body.assignment_mode,
    maxDialogsPerOperator: body.max_dialogs_per_operator,
    requestExpiryMinutes: body.request_expiry_minutes,
    businessHours: hours && fromBusinessHours(hours),
    awayMessage: body.away_message,
  };
}

export function fromBusinessHours(hours: z.output<typeof wire.BusinessHours>): BusinessHours {
  return { timezone: hours.timezone, weekly: hours.weekly, closedDates: hours.closed_dates };
}

export function toOpening({ now, isOpen, opensAt }: Opening): z.input<typeof wire.Opening> {
  return { now: toTime(now), is_open: isOpen, opens_at: toTime(opensAt) };
}
