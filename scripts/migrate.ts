import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const migrationsFolder = path.join(import.meta.dirname, "../migrations");

/** What a migration needs of D1. */
export interface Database {
  prepare(sql: string): Statement;
  /** Runs statements as one transaction. */
  batch(statements: Statement[]): Promise<{ results: object[] }[]>;
}

interface Statement {
  bind(...values: unknown[]): Statement;
}

/** The names of all migrations, in their order. */
export function migrationFiles(): string[] {
  return readdirSync(migrationsFolder).sort();
}

/** Applies new files of `migrations/`, and records them in the table that `wrangler d1 migrations` uses too. */
export async function migrate(database: Database): Promise<void> {
  const [, known = { results: [] }] = await database.batch([
    database.prepare(
      "CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)",
    ),
    database.prepare("SELECT name FROM d1_migrations"),
  ]);
  const applied = new Set((known.results as { name: string }[]).map((row) => row.name));
  const missing = migrationFiles().filter((name) => !applied.has(name));
  if (missing.length === 0) return;
  const { unstable_splitSqlQuery: splitSql } = await import("wrangler");
  for (const name of missing) {
    const statements = splitSql(readFileSync(path.join(migrationsFolder, name), "utf8"));
    await database.batch([
      ...statements.map((statement) => database.prepare(statement)),
      database.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name),
    ]);
  }
}
