import { eq, sql } from "drizzle-orm";
import { isUniqueConflict } from "../../../db/is-unique-conflict.ts";
import { pluginInstalls, plugins } from "../../../db/plugins.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { atPlatform } from "../../platform/shards/at-shard.ts";
import { checkManifest, type GivenManifest } from "./check-manifest.ts";
import { copyPlugins } from "./copy-plugins.ts";
import { manifestColumns, pluginOf } from "./plugin-of.ts";
import { readPlugin } from "./read-plugin.ts";
import { maskedSecret } from "./rules.ts";
import type { Plugin } from "./types.ts";

/**
 * Changes the given fields of a plugin; the result is checked as a new manifest is. A header with the masked value stays as it
 * is. Installations whose configuration no longer matches are not called until it does; tools of an MCP server are listed again.
 * Throws `not_found`, `validation_failed` and `conflict`.
 */
export async function updatePlugin(
  anywhere: Pick<Deps, "db" | "shards" | "clock" | "sealer" | "outbound">,
  id: number,
  changes: Partial<GivenManifest>,
): Promise<Plugin> {
  const ctx = atPlatform(anywhere);
  const before = await readPlugin(ctx, id);
  const manifest = checkManifest(ctx, merge(before, changes));
  const set = {
    ...(await manifestColumns(ctx, manifest)),
    revision: sql`${plugins.revision} + 1`,
    updatedAt: ctx.clock(),
  };
  try {
    const [[row]] = await ctx.db.batch([
      ctx.db.update(plugins).set(set).where(eq(plugins.id, id)).returning(),
      ctx.db.update(pluginInstalls).set({ toolList: null, toolsListedAt: null }).where(eq(pluginInstalls.pluginId, id)),
    ]);
    if (row === undefined) throw new DomainError("not_found", "No such plugin.");
    await copyPlugins(ctx);
    return await pluginOf(ctx, row);
  } catch (error) {
    if (!isUniqueConflict(error, "plugins")) throw error;
    throw new DomainError("conflict", "Another plugin has this name.");
  }
}

/** The manifest after the changes. An endpoint in them replaces an MCP server, and the other way round. */
function merge(before: Plugin, changes: Partial<GivenManifest>): GivenManifest {
  const { source } = before;
  const old = source.kind === "mcp" ? source.server : source.endpoint;
  const kept = (server: NonNullable<GivenManifest["endpoint"]>) => ({
    url: server.url,
    headers: server.headers === undefined ? old.headers : withKept(server.headers, old.headers),
  });
  const { name, version, description, configSchema } = { ...before, ...defined(changes) };
  const manifest: GivenManifest = { name, version, description, configSchema };
  const isMcp = changes.mcpServer !== undefined || (changes.endpoint === undefined && source.kind === "mcp");
  if (changes.mcpServer !== undefined && changes.endpoint !== undefined) return { ...manifest, ...defined(changes) };
  if (isMcp) {
    const server = changes.mcpServer === undefined ? old : kept(changes.mcpServer);
    return { ...manifest, mcpServer: server, tools: changes.tools };
  }
  const tools = changes.tools ?? (source.kind === "http" ? source.tools : undefined);
  return { ...manifest, endpoint: changes.endpoint === undefined ? old : kept(changes.endpoint), tools };
}

function withKept(given: Record<string, string>, old: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      value === maskedSecret ? (old[name.toLowerCase()] ?? value) : value,
    ]),
  );
}

function defined<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}
