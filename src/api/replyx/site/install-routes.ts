import * as z from "zod";
import { checkInstall } from "../../../domain/assistants/site/check-install.ts";
import { listPages } from "../../../domain/assistants/site/list-pages.ts";
import { type Route, route } from "../../kit/route.ts";
import { toTime } from "../../kit/to-time.ts";
import { AssistantPath } from "../assistants/wire.ts";
import { InstallCheck, PageToCheck, WidgetPage } from "./install-wire.ts";

/** Whether a website is ready for the widget. */
export const installRoutes: Route[] = [
  route({
    id: "checkInstall",
    method: "post",
    paths: ["/api/assistants/{assistant_id}/install-check"],
    tag: "Site",
    summary: "Check whether a page shows an assistant's widget",
    description:
      "Reads the page: whether it may show the widget, and whether its HTML contains the snippet. A snippet that a script adds to " +
      "the page is not seen. Changes nothing.",
    credential: "owner",
    audited: false,
    params: AssistantPath,
    body: PageToCheck,
    success: { status: 200, schema: InstallCheck, description: "What the page has." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, body }) =>
      checkInstall(ctx, { accountId: caller.accountId, assistantId: params.assistant_id, url: body.url }),
  }),
  route({
    id: "listWidgetPages",
    method: "get",
    paths: ["/api/assistants/{assistant_id}/widget-pages"],
    tag: "Site",
    summary: "List the sites that show an assistant's widget",
    description:
      "The sites whose pages have asked for the widget in the last 30 days, also those that were refused: the newest 30. Seen once " +
      "an hour at most.",
    credential: "owner",
    params: AssistantPath,
    success: { status: 200, schema: z.array(WidgetPage), description: "The last seen first." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      (await listPages(ctx, caller.accountId, params.assistant_id)).map(({ seenAt, ...page }) => ({
        ...page,
        last_seen_at: toTime(seenAt),
      })),
  }),
];
