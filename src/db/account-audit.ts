import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What the users of an account changed in it, and programs with its account tokens. Append-only, until the account is erased. */
export const accountAudit = sqliteTable("account_audit", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  actorKind: text("actor_kind", { enum: ["user", "account_token"] }).notNull(),
  actorId: integer("actor_id").notNull(),
  actorName: text("actor_name").notNull(),
  action: text("action").notNull(),
  targetKind: text("target_kind").notNull(),
  targetId: text("target_id").notNull(),
  /** Which fields were sent, and the values that anybody may read. */
  change: text("change", { mode: "json" }).$type<{
    fields: string[];
    values: Record<string, string | number | boolean | null>;
  }>(),
  createdAt: integer("created_at").notNull(),
});
