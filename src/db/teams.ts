import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const teams = sqliteTable("teams", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  name: text("name").notNull(),
  nameKey: text("name_key").notNull(),
  createdAt: integer("created_at").notNull(),
});

export const teamMembers = sqliteTable(
  "team_members",
  { teamId: integer("team_id").notNull(), userId: integer("user_id").notNull() },
  (table) => [primaryKey({ columns: [table.teamId, table.userId] })],
);
