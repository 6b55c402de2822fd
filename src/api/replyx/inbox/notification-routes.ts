import { readNotifications } from "../../../domain/conversations/notifications/read-notifications.ts";
import { saveNotifications } from "../../../domain/conversations/notifications/save-notifications.ts";
import type { StoredNotifications } from "../../../domain/conversations/notifications/types.ts";
import { type Route, route } from "../../kit/route.ts";
import { Notifications } from "./notification-wire.ts";

const tag = "Inbox";

/** How a user wants to be told of news in the inbox, in every browser. */
export const notificationRoutes: Route[] = [
  route({
    id: "readNotifications",
    method: "get",
    paths: ["/api/me/notifications"],
    tag,
    summary: "Read how you are told of news",
    credential: "user",
    success: { status: 200, schema: Notifications, description: "What you have chosen, or the defaults." },
    handle: async ({ ctx, caller }) => toWire(await readNotifications(ctx, caller.userId)),
  }),
  route({
    id: "saveNotifications",
    method: "put",
    paths: ["/api/me/notifications"],
    current: null,
    tag,
    summary: "Choose how you are told of news",
    description: "`revision` is the one that you have read: when it is not the current one, 409, and nothing is saved.",
    credential: "user",
    audited: false,
    body: Notifications,
    success: { status: 200, schema: Notifications, description: "What you have chosen." },
    refusals: ["conflict"],
    handle: async ({ ctx, caller, body }) => {
      const { quiet_when_away: quietWhenAway, ...others } = body;
      return toWire(await saveNotifications(ctx, caller, { ...others, quietWhenAway }));
    },
  }),
];

function toWire({ quietWhenAway, ...others }: StoredNotifications) {
  return { ...others, quiet_when_away: quietWhenAway };
}
