import { eq } from "drizzle-orm";
import { plugins } from "../../../db/plugins.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { pluginOf } from "./plugin-of.ts";
import type { Plugin } from "./types.ts";

/** Reads a plugin of the registry. Throws `not_found`. */
export async function readPlugin(ctx: Pick<Deps, "db" | "sealer">, id: number): Promise<Plugin> {
  const row = await ctx.db.select().from(plugins).where(eq(plugins.id, id)).get();
  if (row === undefined) throw new DomainError("not_found", "No such plugin.");
  return pluginOf(ctx, row);
}
