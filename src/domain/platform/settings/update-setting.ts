import type { Deps } from "../../deps.ts";
import { readSetting } from "./read-settings.ts";
import { saveSettings } from "./save-settings.ts";
import type { NewSetting, Setting } from "./types.ts";

/** Changes an existing setting, stored or default. Throws `not_found`, and as `refuseSetting` does. */
export async function updateSetting(ctx: Deps, setting: NewSetting): Promise<{ before: Setting; after: Setting }> {
  const before = await readSetting(ctx, setting.category, setting.key);
  const [saved] = await saveSettings(ctx, [setting]);
  return { before, after: saved?.after ?? before };
}
