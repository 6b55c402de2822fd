import { eq } from "drizzle-orm";
import { pluginInstalls } from "../../../db/plugins.ts";
import type { Deps } from "../../deps.ts";
import { type InstallKey, requireInstalled } from "./read-install.ts";

/** Removes a plugin from an assistant, with its configuration, secrets and figures. Throws `not_found`. */
export async function uninstallPlugin(ctx: Pick<Deps, "db" | "sealer">, key: InstallKey): Promise<void> {
  const { row } = await requireInstalled(ctx, key);
  await ctx.db.delete(pluginInstalls).where(eq(pluginInstalls.id, row.id));
}
