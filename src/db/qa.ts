import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** A Q&A pair; its id is the id of its source. */
export const qaPairs = sqliteTable("qa_pairs", {
  sourceId: integer("source_id").primaryKey(),
  accountId: integer("account_id").notNull(),
  assistantId: integer("assistant_id").notNull(),
  question: text("question").notNull(),
  /** The question without case, punctuation and courtesies. */
  questionKey: text("question_key").notNull(),
  answer: text("answer").notNull(),
  tags: text("tags", { mode: "json" }).$type<string[]>().notNull().default([]),
  /** The stems of question, answer and tags: a trigger copies them to the search index. */
  stems: text("stems").notNull(),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

export const confirmedKnowledge = sqliteTable("confirmed_knowledge", {
  sourceId: integer("source_id").primaryKey(),
  accountId: integer("account_id").notNull(),
  assistantId: integer("assistant_id").notNull(),
  type: text("type", { enum: ["fact", "qa"] }).notNull(),
  fact: text("fact"),
  factKey: text("fact_key"),
  documentId: integer("document_id"),
  confirmedBy: integer("confirmed_by").notNull(),
  confirmedAt: integer("confirmed_at").notNull(),
});
