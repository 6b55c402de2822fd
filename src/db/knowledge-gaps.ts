import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What an account decided about findings in its knowledge that are no groups of unanswered questions. */
export const knowledgeGapDecisions = sqliteTable(
  "knowledge_gap_decisions",
  {
    assistantId: integer("assistant_id").notNull(),
    /** The finding's id: its kind and a digest of what it is about. */
    finding: text("finding").notNull(),
    state: text("state", { enum: ["accepted", "dismissed"] }).notNull(),
    decidedBy: integer("decided_by").notNull(),
    decidedAt: integer("decided_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.assistantId, table.finding] })],
);
