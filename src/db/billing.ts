import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const balances = sqliteTable("balances", {
  accountId: integer("account_id").primaryKey(),
  balanceMicro: integer("balance_micro").notNull().default(0),
  reservedMicro: integer("reserved_micro").notNull().default(0),
  welcomeBonusMicro: integer("welcome_bonus_micro").notNull().default(0),
  debtMicro: integer("debt_micro").notNull().default(0),
  spentMicro: integer("spent_micro").notNull().default(0),
  warnBelowMicro: integer("warn_below_micro").default(50_000_000),
  warnedAt: integer("warned_at"),
});

export const ledger = sqliteTable("ledger", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  type: text("type", { enum: ["debit", "credit"] }).notNull(),
  amountMicro: integer("amount_micro").notNull(),
  serviceType: text("service_type").notNull(),
  description: text("description").notNull(),
  details: text("details", { mode: "json" }).$type<Record<string, unknown>>().notNull().default({}),
  idempotencyKey: text("idempotency_key").notNull(),
  createdAt: integer("created_at").notNull(),
});

export const reservations = sqliteTable("reservations", {
  idempotencyKey: text("idempotency_key").primaryKey(),
  accountId: integer("account_id").notNull(),
  amountMicro: integer("amount_micro").notNull(),
  state: text("state", { enum: ["held", "settled", "released"] })
    .notNull()
    .default("held"),
  createdAt: integer("created_at").notNull(),
});

export const spendingLimits = sqliteTable("spending_limits", {
  accountId: integer("account_id").primaryKey(),
  dailyMicro: integer("daily_micro"),
  monthlyMicro: integer("monthly_micro"),
  updatedAt: integer("updated_at").notNull(),
});

export const spending = sqliteTable(
  "spending",
  {
    accountId: integer("account_id").notNull(),
    period: text("period").notNull(),
    spentMicro: integer("spent_micro").notNull(),
    limitMicro: integer("limit_micro"),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.period] })],
);
