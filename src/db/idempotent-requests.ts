import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const idempotentRequests = sqliteTable(
  "idempotent_requests",
  {
    caller: text("caller").notNull(),
    route: text("route").notNull(),
    key: text("key").notNull(),
    fingerprint: text("fingerprint").notNull(),
    status: integer("status"),
    body: text("body"),
    leaseId: text("lease_id").notNull(),
    leaseUntil: integer("lease_until").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.caller, table.route, table.key] })],
);
