import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { checkConfig } from "./check-config.ts";
import type { Installed } from "./read-installed.ts";
import { joinConfig } from "./split-config.ts";

/** Whether the configuration of an installation matches its plugin, which may have changed since it was checked. */
export async function isConfigured(ctx: Pick<Deps, "jsonSchemas">, installed: Installed): Promise<boolean> {
  const { row, plugin, secrets } = installed;
  if (row.pluginRevision === plugin.revision) return true;
  try {
    await checkConfig(ctx, plugin, joinConfig(row.config, secrets));
    return true;
  } catch (error) {
    if (error instanceof DomainError && error.code === "validation_failed") return false;
    throw error;
  }
}
