import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";

const folder = path.join(import.meta.dirname, "../../migrations");

/** An SQLite database with all migrations. */
export function migratedDatabase(file = ":memory:"): DatabaseSync {
  const database = new DatabaseSync(file);
  for (const name of readdirSync(folder).sort()) {
    database.exec("BEGIN; PRAGMA defer_foreign_keys = ON");
    database.exec(readFileSync(path.join(folder, name), "utf8"));
    database.exec("COMMIT");
  }
  return database;
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
