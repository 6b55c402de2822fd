import { eq } from "drizzle-orm";
import { pluginInstalls } from "../../../db/plugins.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readAssistant } from "../assistant/read-assistant.ts";
import { installOf } from "./install-of.ts";
import { type Installed, readInstalled } from "./read-installed.ts";
import type { Install } from "./types.ts";

/** A plugin of an assistant: its account, the assistant and the plugin's id. */
export interface InstallKey {
  accountId: number;
  assistantId: number;
  pluginId: number;
}

/** Reads an installation, without secrets. Throws `not_found`. */
export async function readInstall(ctx: Pick<Deps, "db" | "sealer" | "jsonSchemas">, key: InstallKey): Promise<Install> {
  return installOf(ctx, await requireInstalled(ctx, key));
}

/** An installation with its secrets. Throws `not_found`. */
export async function requireInstalled(ctx: Pick<Deps, "db" | "sealer">, key: InstallKey): Promise<Installed> {
  await readAssistant(ctx, key.accountId, key.assistantId);
  const [installed] = await readInstalled(ctx, key, eq(pluginInstalls.pluginId, key.pluginId));
  if (installed === undefined) throw new DomainError("not_found", "This plugin is not installed.");
  return installed;
}
