import { eq } from "drizzle-orm";
import { pluginInstalls } from "../../../db/plugins.ts";
import { isConfigured } from "../../assistants/plugins/is-configured.ts";
import { type Installed, readInstalled } from "../../assistants/plugins/read-installed.ts";
import { refreshTools } from "../../assistants/plugins/refresh-tools.ts";
import { listFreshMs, listRetryMs } from "../../assistants/plugins/rules.ts";
import type { ListedTool } from "../../assistants/plugins/types.ts";
import type { Deps } from "../../deps.ts";
import type { InstalledTool } from "./call-installed-tool.ts";

/** How long an answer waits for the tools of an MCP server that has not listed any yet, milliseconds. */
const firstListMs = 5_000;

/**
 * The tools that an assistant may call now. Those of an MCP server are as it listed them last; an old list is renewed after it is
 * used, so that no visitor waits for it.
 */
export async function readTools(
  ctx: Pick<Deps, "db" | "clock" | "sealer" | "mcp" | "jsonSchemas" | "background">,
  owner: { accountId: number; assistantId: number },
  signal: AbortSignal,
): Promise<InstalledTool[]> {
  const found = await readInstalled(ctx, owner, eq(pluginInstalls.isEnabled, true));
  const tools = await Promise.all(
    found.map(async (installed) => {
      if (!(await isConfigured(ctx, installed))) return [];
      return (await toolsOf(installed)).map((tool) => ({ installed, tool }));
    }),
  );
  return tools.flat();

  async function toolsOf(installed: Installed): Promise<ListedTool[]> {
    const { row, plugin } = installed;
    if (plugin.source.kind === "http") return plugin.source.tools.map((tool) => ({ ...tool, outputSchema: null }));
    const age = ctx.clock() - (row.toolsListedAt ?? 0);
    if (row.toolList === null) {
      if (age < listRetryMs) return [];
      return (await refreshTools(ctx, installed, { signal, withinMs: firstListMs }))?.tools ?? [];
    }
    const isOld = (row.lastErrorAt ?? 0) > (row.lastSuccessAt ?? 0) ? age > listRetryMs : age > listFreshMs;
    if (isOld)
      ctx.background(refreshTools(ctx, installed).catch((error) => console.error("tools not listed", { error })));
    return row.toolList.tools;
  }
}
