import { and, eq, gt, sql } from "drizzle-orm";
import { pluginCallHours } from "../../../db/plugins.ts";
import type { Deps } from "../../deps.ts";
import { stateOf } from "./install-of.ts";
import { type InstallKey, requireInstalled } from "./read-install.ts";
import { hourOf } from "./record-calls.ts";
import { windowHours } from "./rules.ts";
import type { InstallStatus, ToolFailure } from "./types.ts";

/** What real calls have shown of an installation; reads one row an hour of the window. Throws `not_found`. */
export async function readInstallStatus(
  ctx: Pick<Deps, "db" | "sealer" | "clock" | "jsonSchemas">,
  key: InstallKey,
): Promise<InstallStatus> {
  const installed = await requireInstalled(ctx, key);
  const { row, plugin } = installed;
  const sums = await ctx.db
    .select({
      calls: sql<number>`coalesce(sum(${pluginCallHours.calls}), 0)`,
      failures: sql<number>`coalesce(sum(${pluginCallHours.failures}), 0)`,
      totalMs: sql<number>`coalesce(sum(${pluginCallHours.totalMs}), 0)`,
      longestMs: sql<number | null>`max(${pluginCallHours.longestMs})`,
    })
    .from(pluginCallHours)
    .where(and(eq(pluginCallHours.installId, row.id), gt(pluginCallHours.hour, hourOf(ctx.clock()) - windowHours)))
    .get();
  const { calls = 0, failures = 0, totalMs = 0, longestMs = null } = sums ?? {};
  const tools = plugin.source.kind === "mcp" ? (row.toolList?.tools ?? []) : plugin.source.tools;
  const { lastError, lastErrorAt, lastCallAt, lastCallTool } = row;
  return {
    state: await stateOf(ctx, installed),
    tools: tools.map(({ name, description }) => ({ name, description })),
    rejected: row.toolList?.rejected ?? [],
    toolsListedAt: row.toolsListedAt,
    lastCall: lastCallAt === null ? null : { tool: lastCallTool ?? "", at: lastCallAt },
    lastError:
      lastError === null || lastErrorAt === null
        ? null
        : { ...lastError, failure: lastError.failure as ToolFailure, at: lastErrorAt },
    window: {
      ...{ calls, failures, longestMs },
      errorRate: calls === 0 ? null : failures / calls,
      averageMs: calls === 0 ? null : Math.round(totalMs / calls),
    },
  };
}
