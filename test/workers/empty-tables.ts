import { env } from "cloudflare:workers";

/**
 * The tables that the migrations have left empty: what they have inserted stays in the others. Nothing can be deleted from the audit
 * log.
 */
export async function tablesToEmpty(): Promise<string[]> {
  const { results } = await env.DB.prepare("PRAGMA table_list").all<{ name: string; type: string }>();
  const kept = await env.DB.prepare("SELECT tbl_name FROM sqlite_master WHERE sql LIKE '%is append-only%'").raw<
    [string]
  >();
  const isKept = (name: string) => /^(sqlite|_cf|d1)_/.test(name) || kept.flat().includes(name);
  const tables = results.filter(({ name, type }) => type === "table" && !isKept(name));
  const found = await env.DB.batch(tables.map(({ name }) => env.DB.prepare(`SELECT 1 FROM "${name}" LIMIT 1`)));
  return tables.flatMap(({ name }, at) => (found[at]?.results.length === 0 ? [name] : []));
}

/** Deletes what other files have left. Ids go on, so that no Durable Object is found again. */
export async function emptyTables(names: string[]): Promise<void> {
  for (const database of [env.DB, env.DB_1]) {
    await database.batch([
      database.prepare("PRAGMA defer_foreign_keys = ON"),
      ...names.map((name) => database.prepare(`DELETE FROM "${name}"`)),
    ]);
  }
}
