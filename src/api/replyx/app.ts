import type { Deps } from "../../domain/deps.ts";
import { buildApp, type DialectApp } from "../kit/build-app.ts";
import type { RoomSockets } from "../kit/room-sockets.ts";
import { replyx } from "./dialect.ts";
import { connectSocket } from "./dialogs/connect-socket.ts";

/** The app of `/api/*` and `/ws/*`. */
export function buildReplyxApp(ctx: Deps, sockets: RoomSockets): DialectApp {
  const app = buildApp(replyx, ctx);
  app.get("/ws/dialogs/:dialog_id", (c) => connectSocket(ctx, sockets, c.req.raw, c.req.param()));
  return app;
}
