import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const learningItems = sqliteTable("learning_items", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  assistantId: integer("assistant_id").notNull(),
  origin: text("origin", { enum: ["abstention", "low_rating", "handoff", "operator_answer", "manual"] }).notNull(),
  question: text("question").notNull(),
  /** The question without case, punctuation and courtesies: an assistant has one item for it. */
  questionKey: text("question_key").notNull(),
  /** Null: nobody has answered it yet. */
  answer: text("answer"),
  /** Which personal data question and answer seem to have. */
  flags: text("flags", { mode: "json" }).$type<("email" | "phone" | "number" | "name")[]>().notNull().default([]),
  status: text("status", { enum: ["pending", "approved", "rejected", "applied", "undone"] })
    .notNull()
    .default("pending"),
  /** Where the question was asked and answered. */
  dialogId: integer("dialog_id"),
  questionSeq: integer("question_seq"),
  answerSeq: integer("answer_seq"),
  clusterId: integer("cluster_id"),
  /** Who wrote the answer. */
  author: text("author"),
  decidedBy: integer("decided_by"),
  qaSourceId: integer("qa_source_id"),
  /** What the Q&A pair answered before; null: the pair is new. */
  replacedAnswer: text("replaced_answer"),
  applyingAt: integer("applying_at"),
  appliedAt: integer("applied_at"),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});
