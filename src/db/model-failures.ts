import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** A row while the hosted model of an account fails; none when it works, or was never used. */
export const modelFailures = sqliteTable("model_failures", {
  accountId: integer("account_id").primaryKey(),
  /** The last one: a `ChatModelFailure`. */
  failure: text("failure").notNull(),
  model: text("model").notNull(),
  /** In a row. */
  failures: integer("failures").notNull(),
  since: integer("since").notNull(),
  lastAt: integer("last_at").notNull(),
  toldAt: integer("told_at"),
});
