import * as z from "zod";
import type { SettingValue } from "../../../domain/platform/settings/types.ts";
import { bareOrWrapped, JsonValue, textFilter } from "../../kit/fields.ts";

/** A category or a key: lower-case letters, digits and underscores. */
const name = z.string().regex(/^[a-z][a-z0-9_]{1,49}$/);

/** Any JSON of at most ten thousand characters. */
const value = JsonValue.refine((json) => JSON.stringify(json).length <= 10_000, "is too long").transform(
  (json): SettingValue => json as SettingValue,
);

const fields = { value, is_secret: z.boolean().optional(), description: z.string().max(500).optional() };

export const SettingPath = z.object({ category: name, key: name });

export const SettingQuery = z.object({ category: textFilter(name).optional() });

export const SettingBody = bareOrWrapped(z.object(fields)).meta({ id: "SettingBody" });

/** Document 002's `SystemSettingRead`. A secret's value is masked. */
export const SystemSetting = z
  .object({
    category: z.string(),
    key: z.string(),
    value: z.unknown(),
    is_secret: z.boolean(),
    description: z.string(),
    source: z.enum(["stored", "default", "environment"]),
    updated_at: z.iso.datetime().nullable(),
  })
  .meta({ id: "SystemSetting" });

/** Document 002's `AdminSettingsResponse`: the settings by category. */
export const AdminSettings = z
  .object({ settings: z.record(z.string(), z.array(SystemSetting)), total: z.int() })
  .meta({ id: "AdminSettings" });

export const SettingCategories = z
  .object({
    categories: z.array(z.object({ name: z.string(), description: z.string(), settings_count: z.int() })),
  })
  .meta({ id: "SettingCategories" });

export const BulkSettings = bareOrWrapped(
  z.object({
    settings: z
      .array(z.object({ category: name, key: name, ...fields }))
      .min(1)
      .max(100),
  }),
).meta({ id: "BulkSettings" });

export const BulkUpdated = z.object({ updated: z.int(), settings: z.array(SystemSetting) }).meta({ id: "BulkUpdated" });

/** `value`: a value to test before it is stored. */
export const SettingToTest = bareOrWrapped(z.object({ category: name, key: name, value: value.optional() })).meta({
  id: "SettingToTest",
});

/** Document 002's `AdminSettingsTestResponse`. */
export const SettingTested = z
  .object({
    category: z.string(),
    key: z.string(),
    success: z.boolean(),
    message: z.string(),
    duration_ms: z.number().min(0),
  })
  .meta({ id: "SettingTested" });
