import { eq } from "drizzle-orm";
import { pluginInstalls } from "../../../db/plugins.ts";
import type { Deps } from "../../deps.ts";
import { hideSecrets } from "./hide-secrets.ts";
import type { Installed } from "./read-installed.ts";
import { readToolList } from "./read-tool-list.ts";
import { callTimeoutMs } from "./rules.ts";
import { targetOf } from "./target-of.ts";
import { toolErrorOf } from "./tool-call-error.ts";
import type { ToolList } from "./types.ts";

/**
 * Asks the MCP server of an installation for its tools and stores them. When it fails, the reason is recorded as the installation's
 * last error, and the tools listed before are kept. Returns the tools that can be called now.
 */
export async function refreshTools(
  ctx: Pick<Deps, "db" | "clock" | "mcp">,
  installed: Installed,
  options: { signal?: AbortSignal; withinMs?: number } = {},
): Promise<ToolList | null> {
  const { signal = new AbortController().signal, withinMs = callTimeoutMs } = options;
  const { row, secrets } = installed;
  const isThis = eq(pluginInstalls.id, row.id);
  try {
    const listed = await ctx.mcp.listTools(targetOf(installed), { signal, withinMs });
    const toolList = readToolList(hideSecrets(secrets, listed));
    const toolsListedAt = ctx.clock();
    await ctx.db.update(pluginInstalls).set({ toolList, toolsListedAt, lastSuccessAt: toolsListedAt }).where(isThis);
    return toolList;
  } catch (error) {
    signal.throwIfAborted();
    const at = ctx.clock();
    const lastError = { tool: null, ...toolErrorOf(error, secrets) };
    await ctx.db.update(pluginInstalls).set({ toolsListedAt: at, lastErrorAt: at, lastError }).where(isThis);
    return row.toolList;
  }
}
