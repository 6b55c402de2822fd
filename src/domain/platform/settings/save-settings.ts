import { and, eq, sql } from "drizzle-orm";
import { systemSettings } from "../../../db/administration.ts";
import type { Deps } from "../../deps.ts";
import { atPlatform } from "../shards/at-shard.ts";
import { maskSecret } from "./mask-secret.ts";
import { readSettings } from "./read-settings.ts";
import { refuseSetting } from "./refuse-setting.ts";
import type { NewSetting, Setting } from "./types.ts";

type Store = Pick<Deps, "db" | "shards" | "clock" | "sealer" | "environment">;

/**
 * Saves settings, all of them or none. A secret stays secret, and a description stays, unless the input changes it. The masked value
 * of a secret, which clients send back, changes nothing.
 * Returns each setting before (null: new) and after. Throws as `refuseSetting` does.
 */
export async function saveSettings(
  ctx: Store,
  settings: NewSetting[],
): Promise<{ before: Setting | null; after: Setting }[]> {
  for (const setting of settings) refuseSetting(ctx.environment, setting);
  const before = await readSettings(ctx);
  const find = (among: Setting[], { category, key }: NewSetting) =>
    among.find((one) => one.category === category && one.key === key) ?? null;
  const sealed = await Promise.all(
    settings.map((setting) => {
      const known = find(before, setting);
      const isSecret = setting.isSecret ?? known?.isSecret ?? false;
      const isKept = isSecret && known?.isSecret && known.source === "stored" && setting.value === known.value;
      return isKept ? null : seal(ctx, setting, isSecret);
    }),
  );
  const [first, ...others] = settings.map((setting, at) => write(ctx, setting, sealed[at] ?? null));
  if (first !== undefined) await atPlatform(ctx).db.batch([first, ...others]);
  const after = await readSettings(ctx);
  return settings.flatMap((setting) => {
    const saved = find(after, setting);
    return saved === null ? [] : [{ before: find(before, setting), after: saved }];
  });
}

interface Sealed {
  value: string;
  isSecret: boolean;
  masked: string | null;
}

/** A value as it is stored in the database. */
async function seal(ctx: Store, { value }: NewSetting, isSecret: boolean): Promise<Sealed> {
  const json = JSON.stringify(value);
  if (!isSecret) return { value: json, isSecret, masked: null };
  return { value: await ctx.sealer.seal(json), isSecret, masked: maskSecret(typeof value === "string" ? value : json) };
}

/** `sealed`: null keeps the stored value. */
function write(ctx: Store, { category, key, description }: NewSetting, sealed: Sealed | null) {
  const now = ctx.clock();
  const { db } = atPlatform(ctx);
  const kept = { updatedAt: now, description: description ?? sql`description` };
  if (sealed === null) {
    const isThis = and(eq(systemSettings.category, category), eq(systemSettings.key, key));
    return db.update(systemSettings).set(kept).where(isThis);
  }
  return db
    .insert(systemSettings)
    .values({ category, key, ...sealed, description: description ?? "", createdAt: now, updatedAt: now })
    .onConflictDoUpdate({
      target: [systemSettings.category, systemSettings.key],
      set: { ...sealed, ...kept },
    });
}
