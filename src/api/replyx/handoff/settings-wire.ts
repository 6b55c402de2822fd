import * as z from "zod";

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be HH:MM");
const Window = z.object({ from: Time, to: z.union([Time, z.literal("24:00")]) });
const Windows = z.array(Window).max(10).optional();

export const BusinessHours = z
  .object({
    /** A name from the IANA time zone database. */
    timezone: z.string().max(100),
    /** An omitted weekday is closed. */
    weekly: z.strictObject({
      mon: Windows,
      tue: Windows,
      wed: Windows,
      thu: Windows,
      fri: Windows,
      sat: Windows,
      sun: Windows,
    }),
    closed_dates: z.array(z.iso.date()).max(366).default([]),
  })
  .meta({ id: "BusinessHours" });

export const HandoffSettings = z
  .object({
    assignment_mode: z.enum(["manual", "round_robin", "least_busy"]),
    max_dialogs_per_operator: z.int().nullable(),
    request_expiry_minutes: z.int(),
    business_hours: BusinessHours.nullable(),
    away_message: z.string().nullable(),
  })
  .meta({ id: "HandoffSettings" });

export const HandoffSettingsChanges = z
  .object({
    assignment_mode: HandoffSettings.shape.assignment_mode.optional(),
    max_dialogs_per_operator: z.int().min(1).max(1_000).nullable().optional(),
    request_expiry_minutes: z
      .int()
      .min(1)
      .max(24 * 60)
      .optional(),
    business_hours: BusinessHours.nullable().optional(),
    away_message: z.string().trim().min(1).max(2_000).nullable().optional(),
  })
  .meta({ id: "HandoffSettingsChanges" });

/** Business hours that need not be stored. */
export const HoursToTry = z.object({ business_hours: BusinessHours.nullable() }).meta({ id: "HoursToTry" });

export const Opening = z
  .object({
    now: z.iso.datetime(),
    is_open: z.boolean(),
    /** When it opens next, while it is closed; null when it does not within 60 days. */
    opens_at: z.iso.datetime().nullable(),
  })
  .meta({ id: "Opening" });
