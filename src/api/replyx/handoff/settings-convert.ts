import type { z } from "zod";
import type { HandoffSettings as Settings } from "../../../domain/conversations/handoff/settings.ts";
import type { HandoffSettings, HandoffSettingsChanges } from "./settings-wire.ts";

export function toHandoffSettings(settings: Settings): z.input<typeof HandoffSettings> {
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
export function fromHandoffSettings(body: z.output<typeof HandoffSettingsChanges>): Partial<Settings> {
  const { business_hours: hours } = body;
  return {
    assignmentMode: body.assignment_mode,
    maxDialogsPerOperator: body.max_dialogs_per_operator,
    requestExpiryMinutes: body.request_expiry_minutes,
    businessHours: hours && { timezone: hours.timezone, weekly: hours.weekly, closedDates: hours.closed_dates },
    awayMessage: body.away_message,
  };
}
