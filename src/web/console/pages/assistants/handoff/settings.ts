import type { Output } from "../../../client/call.ts";

/** How the account hands dialogs over to its people. */
export type Settings = Output<"GET /api/handoff/settings">;
export type Hours = NonNullable<Settings["business_hours"]>;
