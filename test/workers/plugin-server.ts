import type { TestProject } from "vitest/node";
import { startEverythingServer } from "../support/everything-server.ts";
import { startFakePlugin } from "../support/fake-plugin.ts";
import { serveJson } from "../support/serve-json.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Servers of plugins for tests inside workerd: an HTTP endpoint, the calls it has had, and the reference MCP server. */
    pluginServers: { http: string; calls: string; mcp: string };
  }
}

export default async function servePlugins(project: TestProject): Promise<() => Promise<void>> {
  const [plugin, everything] = await Promise.all([startFakePlugin(), startEverythingServer()]);
  const control = await serveJson(async () => [200, plugin.calls]);
  project.provide("pluginServers", { http: plugin.url, calls: control.url, mcp: everything.url });
  return async () => {
    await Promise.all([plugin.stop(), everything.stop(), control.stop()]);
  };
}
