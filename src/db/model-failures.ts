import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** A row while a hosted model of an account fails; none when it works, or was never used. */
export const modelFailures = sqliteTable(
  "failing_models",
  {
    accountId: integer("account_id").notNull(),
    /** As assistants name it. */
    model: text("model").notNull(),
    /** The last one: a `ChatModelFailure`. */
    failure: text("failure").notNull(),
    /** In a row. */
    failures: integer("failures").notNull(),
    since: integer("since").notNull(),
    lastAt: integer("last_at").notNull(),
    toldAt: integer("told_at"),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.model] })],
);
