import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const evaluations = sqliteTable("evaluations", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  assistantId: integer("assistant_id").notNull(),
  name: text("name").notNull(),
  /** Evaluations with the same key have the same set of questions and are compared. */
  setKey: text("set_key").notNull(),
  bar: text("bar", { mode: "json" }),
  state: text("state", { enum: ["queued", "running", "completed", "failed"] })
    .notNull()
    .default("queued"),
  questionsCount: integer("questions_count").notNull(),
  questionsDone: integer("questions_done").notNull().default(0),
  measures: text("measures", { mode: "json" }),
  comparison: text("comparison", { mode: "json" }),
  errorCode: text("error_code"),
  errorMessage: text("error_message"),
  /** The number of the step in progress; a job carries the number of its step. */
  step: integer("step").notNull().default(0),
  /** Attempts of the current step since the last answered question. */
  attempts: integer("attempts").notNull().default(0),
  leaseId: text("lease_id"),
  leaseUntil: integer("lease_until"),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
  finishedAt: integer("finished_at"),
  /** What the run was made with; null in older runs. */
  settings: text("settings", { mode: "json" }),
  settingsKey: text("settings_key"),
  questionsKey: text("questions_key"),
  /** null also where the documents changed during the run. */
  knowledgeKey: text("knowledge_key"),
  ofDraft: integer("of_draft", { mode: "boolean" }).notNull().default(false),
  /** The run of the live settings with which the run of a draft is compared. */
  baselineId: integer("baseline_id"),
});

export const evaluationQuestions = sqliteTable(
  "evaluation_questions",
  {
    evaluationId: integer("evaluation_id").notNull(),
    ordinal: integer("ordinal").notNull(),
    question: text("question").notNull(),
    history: text("history", { mode: "json" }).notNull(),
    expectedSourceId: integer("expected_source_id"),
    expectedSource: text("expected_source"),
    expectedAnswer: text("expected_answer"),
    mustAbstain: integer("must_abstain", { mode: "boolean" }).notNull(),
    /** This column and the following ones are null until the question is answered. */
    answeredAt: integer("answered_at"),
    result: text("result", { mode: "json" }),
    isRight: integer("is_right", { mode: "boolean" }),
  },
  (table) => [primaryKey({ columns: [table.evaluationId, table.ordinal] })],
);
