import { readAssistant } from "../../../domain/assistants/assistant/read-assistant.ts";
import { readAssistantStats } from "../../../domain/assistants/assistant/read-assistant-stats.ts";
import { updateAssistant } from "../../../domain/assistants/assistant/update-assistant.ts";
import { readWidgetSettings } from "../../../domain/assistants/site/read-widget-settings.ts";
import { saveWidgetSettings } from "../../../domain/assistants/site/save-widget-settings.ts";
import { type Route, route } from "../../kit/route.ts";
import { toAssistant } from "./convert.ts";
import { fromWidgetChanges, toAssistantStats, toWidgetSettings, wantedSwitch } from "./settings-convert.ts";
import {
  AssistantSettings,
  AssistantStats,
  IntegrationSwitch,
  WidgetChanges,
  WidgetSettings,
} from "./settings-wire.ts";
import { Assistant, AssistantPath } from "./wire.ts";

const tag = "Assistants";

/** Before the routes of an assistant: `stats` is no id. */
export const assistantSettingsRoutes: Route[] = [
  route({
    id: "readAssistantStats",
    method: "get",
    paths: ["/api/assistants/stats"],
    tag,
    summary: "See what your assistants have done",
    description: "Counted from their beginning; seconds behind. Documents are files, messages are everybody's.",
    credential: "user",
    success: { status: 200, schema: AssistantStats, description: "Each assistant, and all of them together." },
    handle: async ({ ctx, caller }) => toAssistantStats(await readAssistantStats(ctx, caller.accountId)),
  }),
  route({
    id: "readAssistantSettings",
    method: "get",
    paths: ["/api/assistants/{assistant_id}/settings"],
    tag,
    summary: "See everything an assistant is set to",
    credential: "user",
    params: AssistantPath,
    success: { status: 200, schema: AssistantSettings, description: "Its settings, and those of its widget." },
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
    summary: "See how an assistant's widget looks",
    credential: "user",
    params: AssistantPath,
    success: { status: 200, schema: WidgetSettings, description: "The settings; defaults where nothing is set." },
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
    tag,
    summary: "Change how an assistant's widget looks",
    description: "Fields that are not sent stay as they are; null gives a field its default back.",
    credential: "owner",
    params: AssistantPath,
    body: WidgetChanges,
    success: { status: 200, schema: WidgetSettings, description: "The settings as they are now." },
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
    summary: "Switch an assistant on or off for websites",
    description: "Without a word on it the switch is turned over. While it is off, the widget is refused.",
    credential: "owner",
    params: AssistantPath,
    body: IntegrationSwitch,
    success: { status: 200, schema: Assistant, description: "The assistant as it is now." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, body }) => {
      const assistant = await readAssistant(ctx, caller.accountId, params.assistant_id);
      const websiteIntegration = wantedSwitch(body, assistant.websiteIntegration);
      const changes = { websiteIntegration, allowedDomains: body.allowed_domains };
      return toAssistant(await updateAssistant(ctx, caller.accountId, assistant.id, changes));
    },
  }),
];
