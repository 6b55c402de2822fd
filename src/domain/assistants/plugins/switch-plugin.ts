import { eq } from "drizzle-orm";
import { pluginInstalls } from "../../../db/plugins.ts";
import type { Deps } from "../../deps.ts";
import { type InstallKey, readInstall, requireInstalled } from "./read-install.ts";
import type { Install } from "./types.ts";

/**
 * Switches an installation on or off. While it is off the assistant calls none of its tools; its settings, secrets and figures stay.
 * Throws `not_found`.
 */
export async function switchPlugin(
  ctx: Pick<Deps, "db" | "sealer" | "jsonSchemas" | "clock">,
  input: InstallKey & { isEnabled: boolean },
): Promise<Install> {
  const { row } = await requireInstalled(ctx, input);
  const set = { isEnabled: input.isEnabled, updatedAt: ctx.clock() };
  await ctx.db.update(pluginInstalls).set(set).where(eq(pluginInstalls.id, row.id));
  return readInstall(ctx, input);
}
