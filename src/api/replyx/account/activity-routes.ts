import { readOwnLimits } from "../../../domain/people/account/read-own-limits.ts";
import { touchActivity } from "../../../domain/people/account/touch-activity.ts";
import { type Route, route } from "../../kit/route.ts";
import { toTime } from "../../kit/to-time.ts";
import { toOwnLimit } from "./convert.ts";
import { ActivityNoted, OwnLimits } from "./wire.ts";

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
  route({
    id: "readMyRateLimits",
    method: "get",
    paths: ["/api/me/rate-limits", "/api/users/me/rate-limits"],
    tag,
    summary: "Read what you may still do",
    description:
      "Every family of limits with what remains of it in its window. Asking counts as a request, of the general one.",
    credential: "user",
    success: { status: 200, schema: OwnLimits, description: "Your limits." },
    handle: async ({ ctx, caller }) => ({ limits: (await readOwnLimits(ctx, caller)).map(toOwnLimit) }),
  }),
];
