import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readStored } from "./read-settings.ts";
import { saveSettings } from "./save-settings.ts";
import type { NewSetting, Setting } from "./types.ts";

/** Creates a setting. Throws `conflict` when it exists, and as `refuseSetting` does. */
export async function createSetting(ctx: Deps, setting: NewSetting): Promise<Setting> {
  if ((await readStored(ctx, setting.category, setting.key)) !== undefined) {
    throw new DomainError("conflict", "This setting already exists: change it instead.");
  }
  const [saved] = await saveSettings(ctx, [setting]);
  if (saved === undefined) throw new Error("A saved setting is missing.");
  return saved.after;
}
