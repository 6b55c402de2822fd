import { getTableColumns, sql } from "drizzle-orm";
import { trainingSessions } from "../../../db/training.ts";

/** The columns of a training session, with whether its model is live. */
export function trainingColumns() {
  const isLive = sql<number>`EXISTS (SELECT 1 FROM assistants
    WHERE assistants.id = ${trainingSessions.assistantId} AND assistants.live_training_id = ${trainingSessions.id})`;
  return { ...getTableColumns(trainingSessions), isLive: isLive.mapWith(Boolean) };
}
