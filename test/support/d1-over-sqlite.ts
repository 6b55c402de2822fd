import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";

const folder = path.join(import.meta.dirname, "../../migrations");

/** An SQLite database with all migrations, or those before one. */
export function migratedDatabase(before = "9999"): DatabaseSync {
  const database = new DatabaseSync(":memory:");
  migrate(database, "0000", before);
  return database;
}

/** Applies migrations to a database: from one, and before another. */
export function migrate(database: DatabaseSync, from: string, before = "9999"): void {
  for (const name of readdirSync(folder).sort()) {
    if (name < from || name >= before) continue;
    database.exec("BEGIN; PRAGMA defer_foreign_keys = ON");
    database.exec(readFileSync(path.join(folder, name), "utf8"));
    database.exec("COMMIT");
  }
}

/** The part of D1 that the catalogue's client uses, over an SQLite database of the same process. */
export function d1OverSqlite(database: DatabaseSync): D1Database {
  const statement = (query: string, values: SQLInputValue[]) => ({
    bind: (...bound: SQLInputValue[]) => statement(query, bound),
    all: async () => ({ results: database.prepare(query).all(...values), success: true, meta: {} }),
    raw: async () => {
      const prepared = database.prepare(query);
      prepared.setReturnArrays(true);
      return prepared.all(...values);
    },
    run: async () => ({ results: database.prepare(query).all(...values), success: true, meta: {} }),
  });
  const client = {
    prepare: (query: string) => statement(query, []),
    batch: async (statements: ReturnType<typeof statement>[]) => {
      database.exec("BEGIN");
      try {
        const results = [];
        for (const one of statements) results.push(await one.all());
        database.exec("COMMIT");
        return results;
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    },
  };
  return client as unknown as D1Database;
}
