import { readAssistant } from "../../../domain/assistants/assistant/read-assistant.ts";
import { readWidgetSettings } from "../../../domain/assistants/site/read-widget-settings.ts";
import { type Route, route } from "../../kit/route.ts";
import { toWidgetSettings } from "../assistants/settings-convert.ts";
import { WidgetSettings } from "../assistants/settings-wire.ts";
import { SiteQuery } from "./wire.ts";

/** The settings that a widget reads before it is shown. */
export const siteSettingsRoutes: Route[] = [
  route({
    id: "readSiteSettings",
    method: "get",
    paths: ["/api/site/settings", "/api/widget/settings", "/api/site/widget/settings"],
    tag: "Site",
    summary: "Read the settings of a page's widget",
    credential: "site",
    isSharedAddress: true,
    query: SiteQuery,
    success: { status: 200, schema: WidgetSettings, description: "The settings of its assistant's widget." },
    handle: async ({ ctx, caller }) => {
      const assistant = await readAssistant(ctx, caller.accountId, caller.assistantId);
      return toWidgetSettings(assistant, await readWidgetSettings(ctx, assistant.id));
    },
  }),
];
