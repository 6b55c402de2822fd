import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const trainingDatasets = sqliteTable("training_datasets", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  assistantId: integer("assistant_id").notNull(),
  name: text("name").notNull(),
  description: text("description").notNull().default(""),
  /** What intents do, by their names. */
  actions: text("actions", { mode: "json" }).notNull().default({}),
  examplesCount: integer("examples_count").notNull().default(0),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

export const trainingExamples = sqliteTable("training_examples", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  datasetId: integer("dataset_id").notNull(),
  text: text("text").notNull(),
  /** Texts that differ in case and punctuation only have the same key. */
  textKey: text("text_key").notNull(),
  /** null: none of the intents. */
  intent: text("intent"),
  createdAt: integer("created_at").notNull(),
});

export const trainingSessions = sqliteTable("training_sessions", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  assistantId: integer("assistant_id").notNull(),
  datasetIds: text("dataset_ids", { mode: "json" }).$type<number[]>().notNull(),
  /** Whether its model goes live when it is ready. */
  goesLive: integer("goes_live", { mode: "boolean" }).notNull(),
  state: text("state", { enum: ["queued", "running", "completed", "failed", "cancelled"] })
    .notNull()
    .default("queued"),
  /** 0..100. */
  progress: integer("progress").notNull().default(0),
  examplesCount: integer("examples_count").notNull(),
  intentsCount: integer("intents_count").notNull(),
  report: text("report", { mode: "json" }),
  /** Whether its model is stored; those of old sessions are deleted. */
  hasModel: integer("has_model", { mode: "boolean" }).notNull().default(false),
  errorCode: text("error_code"),
  errorMessage: text("error_message"),
  attempts: integer("attempts").notNull().default(0),
  leaseId: text("lease_id"),
  leaseUntil: integer("lease_until"),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
  finishedAt: integer("finished_at"),
});
