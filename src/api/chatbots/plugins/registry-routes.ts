import { createPlugin } from "../../../domain/assistants/plugins/create-plugin.ts";
import { deletePlugin } from "../../../domain/assistants/plugins/delete-plugin.ts";
import { listPlugins } from "../../../domain/assistants/plugins/list-plugins.ts";
import { readPlugin } from "../../../domain/assistants/plugins/read-plugin.ts";
import { updatePlugin } from "../../../domain/assistants/plugins/update-plugin.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done, PageQuery, page, rangeOf, success } from "../envelope.ts";
import { readingRoute } from "../kinds-of-routes.ts";
import { toPlugin } from "./convert.ts";
import * as wire from "./wire.ts";

const base = { tag: "Plugins", requestClass: "management" as const };
const reading = readingRoute("Plugins");
const administering = { ...base, credential: "admin" as const };
const paths: Route["paths"] = ["/api/v1/plugins"];
const pathsOfOne: Route["paths"] = ["/api/v1/plugins/{id}"];

/** The registry: every account reads it, administrators of the platform write it (CONFLICTS S4-9). */
export const pluginRoutes: Route[] = [
  route({
    ...reading,
    id: "listPlugins",
    method: "get",
    paths,
    summary: "Get all plugins",
    query: PageQuery,
    success: { status: 200, schema: wire.PluginList, description: "Oldest first." },
    handle: async ({ ctx, query }) => {
      const { plugins, total } = await listPlugins(ctx, rangeOf(query));
      return page(plugins.map(toPlugin), total, query);
    },
  }),
  route({
    ...administering,
    id: "createPlugin",
    method: "post",
    paths,
    summary: "Register a plugin",
    description:
      "The manifest is checked completely: schemas, names of tools, addresses. It has either `endpoint` and `tools`, or `mcpServer`.",
    body: wire.NewPlugin,
    success: { status: 201, schema: wire.PluginResult, description: "The new plugin." },
    refusals: ["conflict"],
    handle: async ({ ctx, body, audit }) => {
      const made = toPlugin(await createPlugin(ctx, body));
      audit({ targetKind: "plugin", targetId: String(made.id), after: made });
      return success(made, "The plugin was registered.");
    },
  }),
  route({
    ...reading,
    id: "readPlugin",
    method: "get",
    paths: pathsOfOne,
    summary: "Get plugin by ID",
    params: wire.PluginPath,
    success: { status: 200, schema: wire.PluginResult, description: "The plugin." },
    refusals: ["not_found"],
    handle: async ({ ctx, params }) => success(toPlugin(await readPlugin(ctx, params.id))),
  }),
  route({
    ...administering,
    id: "updatePlugin",
    method: "put",
    paths: pathsOfOne,
    summary: "Update plugin",
    description:
      "Omitted fields are not changed. An installation whose configuration does not match any more is not called until it does.",
    params: wire.PluginPath,
    body: wire.PluginChanges,
    success: { status: 200, schema: wire.PluginResult, description: "The updated plugin." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, params, body, audit }) => {
      const before = toPlugin(await readPlugin(ctx, params.id));
      const after = toPlugin(await updatePlugin(ctx, params.id, body));
      audit({ targetKind: "plugin", targetId: String(params.id), before, after });
      return success(after, "The plugin was updated.");
    },
  }),
  route({
    ...administering,
    id: "deletePlugin",
    method: "delete",
    paths: pathsOfOne,
    summary: "Unregister plugin",
    description: "It is removed from every chatbot at once, with the secrets of its installations.",
    params: wire.PluginPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, params, audit }) => {
      const before = toPlugin(await readPlugin(ctx, params.id));
      await deletePlugin(ctx, params.id);
      audit({ targetKind: "plugin", targetId: String(params.id), before });
      return success(null, "The plugin was unregistered.");
    },
  }),
];
