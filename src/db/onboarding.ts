import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const onboardings = sqliteTable("onboardings", {
  userId: integer("user_id").primaryKey(),
  startedAt: integer("started_at"),
  completedAt: integer("completed_at"),
  skippedAt: integer("skipped_at"),
  botCreatedAt: integer("bot_created_at"),
  firstMessageAt: integer("first_message_at"),
  currentStep: text("current_step", { mode: "json" }).$type<string | number>(),
});

/** Steps visited and tips seen, each once. */
export const onboardingMarks = sqliteTable(
  "onboarding_marks",
  {
    userId: integer("user_id").notNull(),
    kind: text("kind", { enum: ["step", "tip"] }).notNull(),
    name: text("name", { mode: "json" }).$type<string | number>().notNull(),
    at: integer("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.kind, table.name] })],
);
