import type { plugins } from "../../../db/plugins.ts";
import type { Deps } from "../../deps.ts";
import type { Manifest, Plugin } from "./types.ts";

/** A plugin as its row stores it, with its headers. */
export async function pluginOf(ctx: Pick<Deps, "sealer">, row: typeof plugins.$inferSelect): Promise<Plugin> {
  const headers: Record<string, string> = JSON.parse(await ctx.sealer.unseal(row.headersSealed));
  const { id, name, version, description, configSchema, revision, createdAt, updatedAt } = row;
  const server = { url: row.source.url, headers };
  const source: Manifest["source"] =
    row.source.kind === "mcp" ? { kind: "mcp", server } : { kind: "http", endpoint: server, tools: row.source.tools };
  return { id, name, version, description, configSchema, source, revision, createdAt, updatedAt };
}

/** The columns of a manifest. Headers may contain a key of the platform, and are sealed. */
export async function manifestColumns(ctx: Pick<Deps, "sealer">, manifest: Manifest) {
  const { source, ...fields } = manifest;
  const server = source.kind === "mcp" ? source.server : source.endpoint;
  const stored =
    source.kind === "mcp"
      ? { kind: source.kind, url: server.url }
      : { kind: source.kind, url: server.url, tools: source.tools };
  return { ...fields, source: stored, headersSealed: await ctx.sealer.seal(JSON.stringify(server.headers)) };
}
