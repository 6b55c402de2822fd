import { env } from "cloudflare:workers";

// These files run a scheduled job or compare totals of the whole platform: nothing of the file before may be left. Ids go on, so
// that no Durable Object is found again. What the migrations have inserted stays.
const kept = globalThis as { tablesToEmpty?: string[] };
kept.tablesToEmpty ??= await emptyTables();
await env.DB.batch([
  env.DB.prepare("PRAGMA defer_foreign_keys = ON"),
  ...kept.tablesToEmpty.map((name) => env.DB.prepare(`DELETE FROM "${name}"`)),
]);

async function emptyTables(): Promise<string[]> {
  const { results } = await env.DB.prepare("PRAGMA table_list").all<{ name: string; type: string }>();
  const tables = results.filter(({ name, type }) => type === "table" && !/^(sqlite|_cf|d1)_/.test(name));
  const found = await env.DB.batch(tables.map(({ name }) => env.DB.prepare(`SELECT 1 FROM "${name}" LIMIT 1`)));
  return tables.flatMap(({ name }, at) => (found[at]?.results.length === 0 ? [name] : []));
}
