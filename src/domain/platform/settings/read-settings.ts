import { and, asc, eq } from "drizzle-orm";
import { systemSettings } from "../../../db/administration.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { atPlatform } from "../shards/at-shard.ts";
import { knownSetting, knownSettings } from "./known-settings.ts";
import type { Setting, SettingValue } from "./types.ts";

/** All settings, or those of one category, by category and key. */
export async function readSettings(
  ctx: Pick<Deps, "db" | "shards" | "environment">,
  category?: string,
): Promise<Setting[]> {
  const which = category === undefined ? undefined : eq(systemSettings.category, category);
  const rows = await atPlatform(ctx)
    .db.select()
    .from(systemSettings)
    .where(which)
    .orderBy(asc(systemSettings.category));
  const stored = rows.map(toSetting);
  const isStored = (one: { category: string; key: string }) =>
    stored.some((other) => other.category === one.category && other.key === one.key);
  const fixed = ctx.environment.map((one) => ({ ...one, source: "environment" as const, updatedAt: null }));
  const others = [...defaults(), ...fixed].filter((one) => !isStored(one));
  return [...stored, ...others]
    .filter((one) => category === undefined || one.category === category)
    .sort((a, b) => order(`${a.category} ${a.key}`, `${b.category} ${b.key}`));
}

/** Reads one setting. Throws `not_found`. */
export async function readSetting(
  ctx: Pick<Deps, "db" | "shards" | "environment">,
  category: string,
  key: string,
): Promise<Setting> {
  const setting = (await readSettings(ctx, category)).find((one) => one.key === key);
  if (setting === undefined) throw new DomainError("not_found", "No such setting.");
  return setting;
}

/** The stored row of a setting; undefined when there is none. Secrets stay encrypted. */
export function readStored(ctx: Pick<Deps, "db" | "shards">, category: string, key: string) {
  const which = and(eq(systemSettings.category, category), eq(systemSettings.key, key));
  return atPlatform(ctx).db.select().from(systemSettings).where(which).get();
}

function toSetting(row: typeof systemSettings.$inferSelect): Setting {
  const { category, key, value, isSecret, masked, updatedAt } = row;
  const description = row.description || (knownSetting(category, key)?.description ?? "");
  const shown = isSecret ? (masked ?? "***") : (JSON.parse(value) as SettingValue);
  return { category, key, value: shown, isSecret, description, source: "stored", updatedAt };
}

function defaults(): Setting[] {
  return Object.entries(knownSettings).flatMap(([category, settings]) =>
    Object.entries(settings).map(([key, { initial, description }]) => ({
      ...{ category, key, description, value: initial, isSecret: false, source: "default" as const, updatedAt: null },
    })),
  );
}

function order(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
