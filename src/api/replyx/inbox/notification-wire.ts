import * as z from "zod";

/** How a user is told of news. `revision`: of what was read; 0 until the user has chosen. */
export const Notifications = z
  .object({
    sound: z.boolean(),
    desktop: z.boolean(),
    events: z.object({ waiting: z.boolean(), own: z.boolean(), mentions: z.boolean(), all: z.boolean() }),
    quiet_when_away: z.boolean(),
    revision: z.int().min(0),
  })
  .meta({ id: "Notifications" });
