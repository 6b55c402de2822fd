import { installPlugin } from "../../../domain/assistants/plugins/install-plugin.ts";
import { listInstalls } from "../../../domain/assistants/plugins/list-installs.ts";
import { readInstallStatus } from "../../../domain/assistants/plugins/read-install-status.ts";
import { switchPlugin } from "../../../domain/assistants/plugins/switch-plugin.ts";
import { uninstallPlugin } from "../../../domain/assistants/plugins/uninstall-plugin.ts";
import { updateInstallConfig } from "../../../domain/assistants/plugins/update-install-config.ts";
import { type Route, route } from "../../kit/route.ts";
import { ChatbotPartPath } from "../chatbots/wire.ts";
import { Done, PageQuery, pageOf, success } from "../envelope.ts";
import { managingRoute, readingRoute } from "../kinds-of-routes.ts";
import { toInstallation, toStatus } from "./convert.ts";
import * as wire from "./wire.ts";

const reading = readingRoute("Plugins");
const managing = managingRoute("Plugins");
const paths: Route["paths"] = ["/api/v1/chatbots/{chatbotId}/plugins"];
const pathOfOne = "/api/v1/chatbots/{chatbotId}/plugins/{pluginId}";

const keyOf = (caller: { accountId: number }, params: { chatbotId: number; pluginId: number }) => ({
  accountId: caller.accountId,
  assistantId: params.chatbotId,
  pluginId: params.pluginId,
});

export const installationRoutes: Route[] = [
  route({
    ...reading,
    id: "listInstallations",
    method: "get",
    paths,
    summary: "Get all plugins for a chatbot",
    params: ChatbotPartPath,
    query: PageQuery,
    success: { status: 200, schema: wire.InstallationList, description: "In the order in which they were installed." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller: { accountId }, params, query }) =>
      pageOf((await listInstalls(ctx, { accountId, assistantId: params.chatbotId })).map(toInstallation), query),
  }),
  route({
    ...managing,
    id: "installPlugin",
    method: "post",
    paths,
    summary: "Install plugin for a chatbot",
    description:
      "The chatbot's hosted model may call the plugin's tools from now on. `config` is checked by the plugin's `configSchema`.",
    params: ChatbotPartPath,
    body: wire.NewInstallation,
    success: { status: 201, schema: wire.InstallationResult, description: "The installed plugin." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller: { accountId }, params, body }) => {
      const input = { accountId, assistantId: params.chatbotId, ...body };
      return success(toInstallation(await installPlugin(ctx, input)), "The plugin was installed.");
    },
  }),
  route({
    ...managing,
    id: "uninstallPlugin",
    method: "delete",
    paths: [pathOfOne],
    summary: "Uninstall plugin from a chatbot",
    params: wire.InstallationPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await uninstallPlugin(ctx, keyOf(caller, params));
      return success(null, "The plugin was uninstalled.");
    },
  }),
  route({
    ...managing,
    id: "configurePlugin",
    method: "put",
    paths: [`${pathOfOne}/config`],
    summary: "Update plugin configuration",
    description: "Replaces the configuration. A secret that is absent or masked stays as it is; null removes it.",
    params: wire.InstallationPath,
    body: wire.Configuration,
    success: { status: 200, schema: wire.InstallationResult, description: "The installed plugin." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, body }) => {
      const install = await updateInstallConfig(ctx, { ...keyOf(caller, params), ...body });
      return success(toInstallation(install), "The configuration was updated.");
    },
  }),
  route({
    ...managing,
    id: "switchPlugin",
    method: "put",
    paths: [`${pathOfOne}/enabled`],
    summary: "Switch a plugin on or off",
    description: "While it is off the chatbot calls none of its tools. Its settings, secrets and figures stay.",
    params: wire.InstallationPath,
    body: wire.PluginSwitch,
    success: { status: 200, schema: wire.InstallationResult, description: "The installed plugin." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, body: { isEnabled } }) => {
      const install = await switchPlugin(ctx, { ...keyOf(caller, params), isEnabled });
      return success(
        toInstallation(install),
        isEnabled ? "The plugin was switched on." : "The plugin was switched off.",
      );
    },
  }),
  route({
    ...reading,
    id: "readPluginStatus",
    method: "get",
    paths: [`${pathOfOne}/status`],
    summary: "Get plugin status",
    description: "From real calls: the last one, the last error, and error rate and latency of the last 24 hours.",
    params: wire.InstallationPath,
    success: { status: 200, schema: wire.StatusResult, description: "The status." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => success(toStatus(await readInstallStatus(ctx, keyOf(caller, params)))),
  }),
];
