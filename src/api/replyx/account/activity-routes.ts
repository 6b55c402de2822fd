import { readOwnLimits } from "../../../domain/people/account/read-own-limits.ts";
import { recordActivity } from "../../../domain/people/account/record-activity.ts";
import { type Route, route } from "../../kit/route.ts";
import { toTime } from "../../kit/to-time.ts";
import { toOwnLimit } from "./convert.ts";
import { ActivityRecorded, OwnLimits } from "./wire.ts";

const tag = "Accounts";

export const activityRoutes: Route[] = [
  route({
    id: "updateActivity",
    method: "post",
    paths: ["/api/update-activity", "/api/users/update-activity"],
    tag,
    summary: "Report activity",
    credential: "user",
    success: { status: 200, schema: ActivityRecorded, description: "The activity was recorded." },
    handle: async ({ ctx, caller }) => ({
      message: "Activity recorded.",
      last_activity_at: toTime(await recordActivity(ctx, caller)),
    }),
  }),
  route({
    id: "readMyRateLimits",
    method: "get",
    paths: ["/api/me/rate-limits", "/api/users/me/rate-limits"],
    tag,
    summary: "Read your rate limits",
    description:
      "Every group of limits with the remaining allowance in its window. This request counts towards the general limit.",
    credential: "user",
    success: { status: 200, schema: OwnLimits, description: "Your limits." },
    handle: async ({ ctx, caller }) => ({ limits: (await readOwnLimits(ctx, caller)).map(toOwnLimit) }),
  }),
];
