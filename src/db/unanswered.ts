import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const answerRatings = sqliteTable(
  "answer_ratings",
  {
    dialogId: integer("dialog_id").notNull(),
    seq: integer("seq").notNull(),
    rater: text("rater").notNull(),
    accountId: integer("account_id").notNull(),
    assistantId: integer("assistant_id").notNull(),
    rating: integer("rating").$type<-1 | 1>().notNull(),
    comment: text("comment"),
    ratedAt: integer("rated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.dialogId, table.seq, table.rater] })],
);

export const questionClusters = sqliteTable("question_clusters", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  assistantId: integer("assistant_id").notNull(),
  question: text("question").notNull(),
  questionKey: text("question_key").notNull(),
  terms: text("terms", { mode: "json" }).$type<string[]>().notNull(),
  state: text("state", { enum: ["open", "answered", "dismissed"] })
    .notNull()
    .default("open"),
  /** The Q&A pair that answered it last. */
  qaSourceId: integer("qa_source_id"),
  /** When it was last closed, 0 if never: only later failures count. */
  closedAt: integer("closed_at").notNull().default(0),
  createdAt: integer("created_at").notNull(),
});

export const clusterTerms = sqliteTable(
  "cluster_terms",
  {
    assistantId: integer("assistant_id").notNull(),
    term: text("term").notNull(),
    clusterId: integer("cluster_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.assistantId, table.term, table.clusterId] })],
);

export const unansweredQuestions = sqliteTable(
  "unanswered_questions",
  {
    dialogId: integer("dialog_id").notNull(),
    seq: integer("seq").notNull(),
    reason: text("reason", { enum: ["abstained", "badly_rated", "handed_off"] }).notNull(),
    clusterId: integer("cluster_id").notNull(),
    question: text("question").notNull(),
    failedAt: integer("failed_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.dialogId, table.seq, table.reason] })],
);
