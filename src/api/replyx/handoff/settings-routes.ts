import { openingOf } from "../../../domain/conversations/handoff/opening-of.ts";
import { readSettings } from "../../../domain/conversations/handoff/read-settings.ts";
import { updateSettings } from "../../../domain/conversations/handoff/update-settings.ts";
import { type Route, route } from "../../kit/route.ts";
import { fromBusinessHours, fromHandoffSettings, toHandoffSettings, toOpening } from "./settings-convert.ts";
import { HandoffSettings, HandoffSettingsChanges, HoursToTry, Opening } from "./settings-wire.ts";

const tag = "Handoff";

export const handoffSettingsRoutes: Route[] = [
  route({
    id: "readHandoffSettings",
    method: "get",
    paths: ["/api/handoff/settings"],
    tag,
    summary: "Read the handoff settings",
    credential: "user",
    success: { status: 200, schema: HandoffSettings, description: "The settings of the account." },
    handle: async ({ ctx, caller }) => toHandoffSettings(await readSettings(ctx, caller.accountId)),
  }),
  route({
    id: "changeHandoffSettings",
    method: "put",
    paths: ["/api/handoff/settings"],
    tag,
    summary: "Change the handoff settings",
    description:
      "Omitted fields are not changed. With an `assignment_mode` other than `manual`, waiting dialogs are assigned to " +
      "online operators within business hours. `business_hours: null` means always open; `away_message: null` uses " +
      "a default phrase in the visitor's language.",
    credential: "owner",
    body: HandoffSettingsChanges,
    success: { status: 200, schema: HandoffSettings, description: "The updated settings." },
    handle: async ({ ctx, caller, body }) =>
      toHandoffSettings(await updateSettings(ctx, caller, fromHandoffSettings(body))),
  }),
  route({
    id: "tryBusinessHours",
    method: "post",
    paths: ["/api/handoff/opening"],
    tag,
    summary: "Try business hours before they are saved",
    description: "Whether an account with these hours is open now, and when it opens next. Changes nothing.",
    credential: "owner",
    audited: false,
    body: HoursToTry,
    success: { status: 200, schema: Opening, description: "What a visitor would find now." },
    handle: async ({ ctx, body: { business_hours: hours } }) =>
      toOpening(openingOf(ctx, hours && fromBusinessHours(hours))),
  }),
];
