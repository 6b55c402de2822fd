import { type RecordedCall, recordCalls } from "../../assistants/plugins/record-calls.ts";
import type { Deps } from "../../deps.ts";

/** Adds a call to the figures of its plugin. Figures must not delay an answer, nor take it away. */
export function recordInBackground(ctx: Pick<Deps, "db" | "clock" | "background">, call: RecordedCall): void {
  ctx.background(recordCalls(ctx, [call]).catch((error) => console.error("call of a tool not recorded", { error })));
}
