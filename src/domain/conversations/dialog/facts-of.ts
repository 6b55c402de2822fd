import type { dialogs } from "../../../db/dialogs.ts";
import type { DialogFacts } from "./types.ts";

/** The facts of a dialog that its room stores. `hasSla`: its account has SLA policies. */
export function factsOf(dialog: typeof dialogs.$inferSelect, { hasSla }: { hasSla: boolean }): DialogFacts {
  const { id: dialogId, accountId, assistantId, guestId, madeBy, channelAccountId } = dialog;
  const reports = channelAccountId === null ? {} : { reportsDeliveries: true as const };
  return { dialogId, accountId, assistantId, guestId, madeBy, hasSla, ...reports };
}
