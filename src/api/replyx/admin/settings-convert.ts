import type { z } from "zod";
import { categoryDescriptions } from "../../../domain/platform/settings/known-settings.ts";
import type { NewSetting, Setting } from "../../../domain/platform/settings/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./settings-wire.ts";

export function toSetting(setting: Setting): z.input<typeof wire.SystemSetting> {
  const { category, key, value, isSecret, description, source, updatedAt } = setting;
  return { category, key, value, is_secret: isSecret, description, source, updated_at: toTime(updatedAt) };
}

export function toSettings(settings: Setting[]): z.input<typeof wire.AdminSettings> {
  const byCategory = Map.groupBy(settings.map(toSetting), ({ category }) => category);
  return { settings: Object.fromEntries(byCategory), total: settings.length };
}

export function toCategories(settings: Setting[]): z.input<typeof wire.SettingCategories> {
  const byCategory = Map.groupBy(settings, ({ category }) => category);
  return {
    categories: Array.from(byCategory, ([name, { length }]) => ({
      ...{ name, description: categoryDescriptions[name] ?? "", settings_count: length },
    })),
  };
}

export function fromSetting(
  name: { category: string; key: string },
  body: z.output<typeof wire.SettingBody>,
): NewSetting {
  const { value, is_secret: isSecret, description } = body;
  return { category: name.category, key: name.key, value, isSecret, description };
}

/** The name of a setting in the audit log. */
export function settingTarget({ category, key }: { category: string; key: string }) {
  return { targetKind: "setting", targetId: `${category}.${key}` };
}
