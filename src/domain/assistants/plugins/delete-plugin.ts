import { eq } from "drizzle-orm";
import { pluginInstalls, plugins } from "../../../db/plugins.ts";
import type { Deps } from "../../deps.ts";
import { readPlugin } from "./read-plugin.ts";

/**
 * Removes a plugin from the registry and from every assistant, with the secrets of its installations, so that a plugin that turns
 * out to be harmful is called no more from now on. Throws `not_found`.
 */
export async function deletePlugin(ctx: Pick<Deps, "db" | "sealer">, id: number): Promise<void> {
  await readPlugin(ctx, id);
  await ctx.db.batch([
    ctx.db.delete(pluginInstalls).where(eq(pluginInstalls.pluginId, id)),
    ctx.db.delete(plugins).where(eq(plugins.id, id)),
  ]);
}
