import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const knowledgeBases = sqliteTable("knowledge_bases", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  assistantId: integer("assistant_id").notNull(),
  name: text("name").notNull(),
  createdAt: integer("created_at").notNull(),
  description: text("description").notNull().default(""),
  updatedAt: integer("updated_at"),
  deletedAt: integer("deleted_at"),
});

/** The assistants that answer from a knowledge base besides the one that it belongs to. */
export const sharedKnowledgeBases = sqliteTable(
  "shared_knowledge_bases",
  {
    assistantId: integer("assistant_id").notNull(),
    knowledgeBaseId: integer("knowledge_base_id").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.assistantId, table.knowledgeBaseId] })],
);

export const sources = sqliteTable("sources", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  assistantId: integer("assistant_id").notNull(),
  knowledgeBaseId: integer("knowledge_base_id").notNull(),
  kind: text("kind", { enum: ["file", "text", "qa", "page"] }).notNull(),
  /** The documented upload route that created it; the list answers in that document's format. */
  madeBy: text("made_by", { enum: ["quickstart", "v1"] })
    .notNull()
    .default("v1"),
  title: text("title").notNull(),
  filename: text("filename").notNull(),
  contentType: text("content_type").notNull(),
  sizeBytes: integer("size_bytes").notNull(),
  fileKey: text("file_key").notNull(),
  status: text("status", { enum: ["queued", "processing", "completed", "failed"] })
    .notNull()
    .default("queued"),
  errorCode: text("error_code"),
  errorMessage: text("error_message"),
  chunksCount: integer("chunks_count").notNull().default(0),
  pagesDone: integer("pages_done").notNull().default(0),
  pagesTotal: integer("pages_total"),
  /** The generation that is searched now; a re-index builds the next one beside it. */
  generation: integer("generation").notNull().default(0),
  leaseId: text("lease_id"),
  leaseUntil: integer("lease_until"),
  attempts: integer("attempts").notNull().default(0),
  /** Attempts made before a user requested another one; they no longer count. */
  attemptsForgiven: integer("attempts_forgiven").notNull().default(0),
  /** Workers in a row that died: their lease ended without a result. */
  deaths: integer("deaths").notNull().default(0),
  /** When a scanner found the file clean. */
  scannedAt: integer("scanned_at"),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
  deletedAt: integer("deleted_at"),
  cleanedAt: integer("cleaned_at"),
  /** Of a page of a website: its URL, and its row among the website's pages. */
  url: text("url"),
  pageId: integer("page_id"),
});
