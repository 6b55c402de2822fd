import type { Deps } from "../../domain/deps.ts";
import { buildApp, type DialectApp } from "../kit/build-app.ts";
import { createUpgradeCounter } from "../kit/count-upgrade.ts";
import type { InboxSockets } from "../kit/inbox-sockets.ts";
import type { RoomSockets } from "../kit/room-sockets.ts";
import { replyx } from "./dialect.ts";
import { connectInbox } from "./dialogs/connect-inbox.ts";
import { connectSocket } from "./dialogs/connect-socket.ts";

/** The app of `/api/*` and `/ws/*`. */
export function buildReplyxApp(ctx: Deps, sockets: { rooms: RoomSockets; inboxes: InboxSockets }): DialectApp {
  const app = buildApp(replyx, ctx);
  const count = createUpgradeCounter(ctx);
  app.get("/ws/dialogs/:dialog_id", (c) => connectSocket(ctx, sockets.rooms, count, c.req.raw, c.req.param()));
  app.get("/ws/inbox", (c) => connectInbox(ctx, sockets.inboxes, count, c.req.raw));
  return app;
}
