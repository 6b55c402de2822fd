import { checkInstall } from "../../../domain/assistants/site/check-install.ts";
import { type Route, route } from "../../kit/route.ts";
import { AssistantPath } from "../assistants/wire.ts";
import { InstallCheck, PageToCheck } from "./install-wire.ts";

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
];
