import { readSettings } from "../../../domain/conversations/handoff/read-settings.ts";
import { updateSettings } from "../../../domain/conversations/handoff/update-settings.ts";
import { type Route, route } from "../../kit/route.ts";
import { fromHandoffSettings, toHandoffSettings } from "./settings-convert.ts";
import { HandoffSettings, HandoffSettingsChanges } from "./settings-wire.ts";

const tag = "Handoff";

export const handoffSettingsRoutes: Route[] = [
  route({
    id: "readHandoffSettings",
    method: "get",
    paths: ["/api/handoff/settings"],
    tag,
    summary: "See how dialogs are handed over to your people",
    credential: "user",
    success: { status: 200, schema: HandoffSettings, description: "The settings of the account." },
    handle: async ({ ctx, caller }) => toHandoffSettings(await readSettings(ctx, caller.accountId)),
  }),
  route({
    id: "changeHandoffSettings",
    method: "put",
    paths: ["/api/handoff/settings"],
    tag,
    summary: "Change how dialogs are handed over to your people",
    description:
      "Fields that are not sent stay as they are. With an `assignment_mode` other than `manual`, who waits is given to " +
      "operators who are online, within business hours. `business_hours: null` is always open; `away_message: null` is " +
      "a phrase in the visitor's language.",
    credential: "owner",
    body: HandoffSettingsChanges,
    success: { status: 200, schema: HandoffSettings, description: "The settings as they are now." },
    handle: async ({ ctx, caller, body }) =>
      toHandoffSettings(await updateSettings(ctx, caller, fromHandoffSettings(body))),
  }),
];
