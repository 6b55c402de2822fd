import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const documentAnalyses = sqliteTable("document_analyses", {
  sourceId: integer("source_id").primaryKey(),
  generation: integer("generation").notNull(),
  analysis: text("analysis", { mode: "json" }).notNull(),
  analysedAt: integer("analysed_at").notNull(),
});

/** The answers that cited a source: a projection of the DialogRoom, written only by the projector. */
export const sourceCitations = sqliteTable(
  "source_citations",
  {
    sourceId: integer("source_id").notNull(),
    dialogId: integer("dialog_id").notNull(),
    seq: integer("seq").notNull(),
    accountId: integer("account_id").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.sourceId, table.dialogId, table.seq] })],
);

export const trackedUsage = sqliteTable("tracked_usage", {
  sourceId: integer("source_id").primaryKey(),
  accountId: integer("account_id").notNull(),
  uses: integer("uses").notNull(),
  lastUsedAt: integer("last_used_at").notNull(),
});

export const goldenQuestions = sqliteTable("golden_questions", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  assistantId: integer("assistant_id").notNull(),
  question: text("question").notNull(),
  expectedSourceId: integer("expected_source_id"),
  expectedAnswer: text("expected_answer"),
  mustAbstain: integer("must_abstain", { mode: "boolean" }).notNull().default(false),
  createdAt: integer("created_at").notNull(),
});
