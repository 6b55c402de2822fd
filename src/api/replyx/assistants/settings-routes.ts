import { readAssistant } from "../../../domain/assistants/assistant/read-assistant.ts";
import { readAssistantStats } from "../../../domain/assistants/assistant/read-assistant-stats.ts";
import { updateAssistant } from "../../../domain/assistants/assistant/update-assistant.ts";
import { readWidgetSettings } from "../../../domain/assistants/site/read-widget-settings.ts";
import { saveWidgetSettings } from "../../../domain/assistants/site/save-widget-settings.ts";
import { type Route, route } from "../../kit/route.ts";
import { toAssistant } from "./convert.ts";
import { fromWidgetChanges, requestedSwitch, toAssistantStats, toWidgetSettings } from "./settings-convert.ts";
import {
  AssistantSettings,
  AssistantStats,
  IntegrationSwitch,
  WidgetChanges,
  WidgetSettings,
} from "./settings-wire.ts";
import { Assistant, AssistantPath } from "./wire.ts";

const tag = "Assistants";

/** Must come before the routes of an assistant, because `stats` is not an id. */
export const assistantSettingsRoutes: Route[] = [
  route({
    id: "readAssistantStats",
    method: "get",
    paths: ["/api/assistants/stats"],
    tag,
    summary: "Read statistics of your assistants",
    description:
      "Counted since their creation; may lag by seconds. Documents are files; messages are those of all senders.",
    credential: "user",
    success: { status: 200, schema: AssistantStats, description: "Statistics per assistant, and totals." },
    handle: async ({ ctx, caller }) => toAssistantStats(await readAssistantStats(ctx, caller.accountId)),
  }),
  route({
    id: "readAssistantSettings",
    method: "get",
    paths: ["/api/assistants/{assistant_id}/settings"],
    tag,
    summary: "Read all settings of an assistant",
    credential: "user",
    params: AssistantPath,
    success: { status: 200, schema: AssistantSettings, description: "The settings of the assistant and its widget." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      const assistant = await readAssistant(ctx, caller.accountId, params.assistant_id);
      const widget = toWidgetSettings(assistant, await readWidgetSettings(ctx, assistant.id));
      return { ...toAssistant(assistant), assistant_id: assistant.id, widget };
    },
  }),
  route({
    id: "readWidgetSettings",
    method: "get",
    paths: ["/api/assistants/{assistant_id}/widget-settings"],
    tag,
    summary: "Read the settings of an assistant's widget",
    credential: "user",
    params: AssistantPath,
    success: { status: 200, schema: WidgetSettings, description: "The settings; defaults for those that are not set." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      const assistant = await readAssistant(ctx, caller.accountId, params.assistant_id);
      return toWidgetSettings(assistant, await readWidgetSettings(ctx, assistant.id));
    },
  }),
  route({
    id: "saveWidgetSettings",
    method: "post",
    paths: ["/api/assistants/{assistant_id}/widget-settings"],
    current: { readBy: "readWidgetSettings" },
    tag,
    summary: "Change the settings of an assistant's widget",
    description: "Omitted fields are not changed; null resets a field to its default.",
    credential: "owner",
    params: AssistantPath,
    body: WidgetChanges,
    success: { status: 200, schema: WidgetSettings, description: "The updated settings." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, body }) => {
      const { accountId } = caller;
      const assistant = await readAssistant(ctx, accountId, params.assistant_id);
      const which = { accountId, assistantId: assistant.id };
      return toWidgetSettings(assistant, await saveWidgetSettings(ctx, which, fromWidgetChanges(body)));
    },
  }),
  route({
    id: "switchWebsiteIntegration",
    method: "post",
    paths: ["/api/assistants/{assistant_id}/website-integration"],
    tag,
    summary: "Turn an assistant's website widget on or off",
    description: "Without a value the switch is toggled. While it is off, the widget is refused.",
    credential: "owner",
    params: AssistantPath,
    body: IntegrationSwitch,
    success: { status: 200, schema: Assistant, description: "The updated assistant." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, body }) => {
      const assistant = await readAssistant(ctx, caller.accountId, params.assistant_id);
      const websiteIntegration = requestedSwitch(body, assistant.websiteIntegration);
      const changes = { websiteIntegration, allowedDomains: body.allowed_domains };
      return toAssistant(await updateAssistant(ctx, caller.accountId, assistant.id, changes));
    },
  }),
];
