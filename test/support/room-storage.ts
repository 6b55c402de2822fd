import { DatabaseSync, type SQLInputValue } from "node:sqlite";

/** A room's storage over SQLite in memory: what `RoomStore` uses of it. `statements` are those it has run, with their values. */
export interface RoomStorage {
  storage: DurableObjectStorage;
  database: DatabaseSync;
  statements: { sql: string; values: SQLInputValue[] }[];
}

export function roomStorage(): RoomStorage {
  const database = new DatabaseSync(":memory:");
  const statements: RoomStorage["statements"] = [];
  const keys = new Map<string, unknown>();
  const exec = (sql: string, ...values: SQLInputValue[]) => {
    statements.push({ sql, values });
    if (/^\s*SELECT/.test(sql)) {
      const rows = database.prepare(sql).all(...values);
      return { toArray: () => rows, one: () => rows[0], rowsWritten: 0, [Symbol.iterator]: () => rows.values() };
    }
    if (values.length > 0) return { rowsWritten: Number(database.prepare(sql).run(...values).changes) };
    database.exec(sql);
    return { rowsWritten: 0 };
  };
  const storage = {
    sql: { exec },
    kv: { get: (key: string) => keys.get(key), put: (key: string, value: unknown) => keys.set(key, value) },
    transactionSync: (act: () => unknown) => act(),
  };
  return { storage: storage as unknown as DurableObjectStorage, database, statements };
}
