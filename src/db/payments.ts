import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const payments = sqliteTable("payments", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  userId: integer("user_id").notNull(),
  provider: text("provider", { enum: ["stripe", "yookassa", "sandbox"] }).notNull(),
  providerPaymentId: text("provider_payment_id"),
  amountMicro: integer("amount_micro").notNull(),
  currency: text("currency").notNull(),
  status: text("status", { enum: ["pending", "succeeded", "failed"] })
    .notNull()
    .default("pending"),
  failure: text("failure"),
  paymentUrl: text("payment_url"),
  returnedMicro: integer("returned_micro").notNull().default(0),
  returns: integer("returns").notNull().default(0),
  checks: integer("checks").notNull().default(0),
  nextCheckAt: integer("next_check_at").notNull(),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

export const paymentReturns = sqliteTable(
  "payment_returns",
  {
    paymentId: integer("payment_id").notNull(),
    number: integer("number").notNull(),
    returnedMicro: integer("returned_micro").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.paymentId, table.number] })],
);

export const sandboxPayments = sqliteTable("sandbox_payments", {
  id: text("id").primaryKey(),
  amountMicro: integer("amount_micro").notNull(),
  currency: text("currency").notNull(),
  status: text("status", { enum: ["pending", "succeeded", "failed"] }).notNull(),
  returnUrl: text("return_url").notNull(),
  createdAt: integer("created_at").notNull(),
});
