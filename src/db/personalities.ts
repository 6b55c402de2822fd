import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const personalities = sqliteTable("personalities", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  assistantId: integer("assistant_id").notNull(),
  name: text("name").notNull(),
  description: text("description").notNull().default(""),
  traits: text("traits", { mode: "json" }).$type<string[]>().notNull().default([]),
  tone: text("tone").notNull().default(""),
  /** The code of a language that the platform speaks; `auto`: the language of the question. */
  language: text("language").notNull().default("auto"),
  formality: text("formality", { enum: ["casual", "neutral", "formal"] })
    .notNull()
    .default("neutral"),
  responseLength: text("response_length", { enum: ["short", "medium", "long"] })
    .notNull()
    .default("medium"),
  greeting: text("greeting").notNull().default(""),
  forbiddenWords: text("forbidden_words", { mode: "json" }).$type<string[]>().notNull().default([]),
  examples: text("examples", { mode: "json" }).$type<{ question: string; answer: string }[]>().notNull().default([]),
  /** The one that the assistant speaks with. */
  isDefault: integer("is_default", { mode: "boolean" }).notNull().default(false),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});
