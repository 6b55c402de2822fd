import { getTableColumns, sql } from "drizzle-orm";
import { trainingSessions } from "../../../db/training.ts";

/** The columns of a training session, with whether its model is live. */
export function trainingColumns() {
  // Written out: in a query of one table columns are not qualified, and `id` would be that of `assistants`.
  const isLive = sql<number>`EXISTS (SELECT 1 FROM assistants
    WHERE assistants.id = training_sessions.assistant_id AND assistants.live_training_id = training_sessions.id)`;
  return { ...getTableColumns(trainingSessions), isLive: isLive.mapWith(Boolean) };
}
