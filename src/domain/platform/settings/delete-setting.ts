import { and, eq } from "drizzle-orm";
import { systemSettings } from "../../../db/administration.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { atPlatform } from "../shards/at-shard.ts";
import { readSetting } from "./read-settings.ts";
import { refuseEnvironment } from "./refuse-setting.ts";
import type { Setting } from "./types.ts";

/** Deletes a stored setting: a known setting returns to its default. Throws `not_found` and `conflict`. */
export async function deleteSetting(ctx: Deps, category: string, key: string): Promise<Setting> {
  refuseEnvironment(ctx.environment, category, key);
  const before = await readSetting(ctx, category, key);
  const which = and(eq(systemSettings.category, category), eq(systemSettings.key, key));
  const [gone] = await atPlatform(ctx).db.delete(systemSettings).where(which).returning({ key: systemSettings.key });
  if (gone === undefined) throw new DomainError("not_found", "This setting has no stored value.");
  return before;
}
