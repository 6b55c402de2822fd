import { touchActivity } from "../../../domain/account/touch-activity.ts";
import { type Route, route } from "../../kit/route.ts";
import { toTime } from "../../kit/to-time.ts";
import { ActivityNoted } from "./wire.ts";

const tag = "Accounts";

export const activityRoutes: Route[] = [
  route({
    id: "updateActivity",
    method: "post",
    paths: ["/api/update-activity", "/api/users/update-activity"],
    tag,
    summary: "Say that you are there",
    credential: "user",
    success: { status: 200, schema: ActivityNoted, description: "It is noted." },
    handle: async ({ ctx, caller }) => ({
      message: "Noted.",
      last_activity_at: toTime(await touchActivity(ctx, caller)),
    }),
  }),
];
