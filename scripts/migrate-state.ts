import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { numberShard } from "../src/db/number-shard.ts";
import { idsPerShard } from "../src/domain/platform/shards/rules.ts";
import { type Database, migrate, migrationFiles } from "./migrate.ts";
import { StartFault } from "./start/start-fault.ts";
import type { WorkerOptions } from "./worker-options.ts";
import { writeWhole } from "./write-whole.ts";

// The runtime of this wrangler, not the one of the test plugin.
const { Miniflare, convertV4MiniflareOptions } = createRequire(import.meta.resolve("wrangler"))("miniflare");

/**
 * Applies new migrations to the databases of a state, in a runtime of its own. `migrations.json`, beside the databases, lists
 * what they have, so that a start without new ones does not need that runtime.
 */
export async function migrateState(stateDir: string, { compatibilityDate, d1Databases }: WorkerOptions): Promise<void> {
  const record = path.join(stateDir, "d1", "migrations.json");
  const wanted = JSON.stringify([d1Databases, migrationFiles()]);
  const known = existsSync(record) ? readFileSync(record, "utf8") : null;
  if (known === wanted) return;
  const [before] = known === null ? [{}] : (JSON.parse(known) as [object, string[]]);
  const [had, has] = [Object.keys(before).length, Object.keys(d1Databases ?? {}).length];
  if (had > has) throw new StartFault(`This state has ${had} databases. Start it with DATABASES=${had}.`);
  const key = randomUUID();
  const runtime = new Miniflare({
    ...convertV4MiniflareOptions({
      ...{ name: "switchboard", compatibilityDate, d1Databases },
      ...{ modules: true, script: runsStatements, bindings: { KEY: key } },
    }),
    resourcePersistencePath: stateDir,
  });
  const url = String(await runtime.ready);
  for (const [shard, binding] of Object.keys(d1Databases ?? {}).entries()) {
    const database = databaseBehind(url, key, binding);
    await migrate(database);
    if (shard > 0) await database.batch(numberShard(shard * idsPerShard).map((sql) => database.prepare(sql)));
  }
  await runtime.dispose();
  writeWhole(record, wanted);
}

/** A Worker that runs statements for whoever has its key. Miniflare's own binding makes a call for each: that takes five times as long. */
const runsStatements = `export default {
  async fetch(request, env) {
    const { key, binding, statements } = await request.json();
    if (key !== env.KEY) return new Response("", { status: 403 });
    const database = env[binding];
    try {
      const prepared = statements.map(({ sql, values }) => database.prepare(sql).bind(...values));
      return Response.json(await database.batch(prepared));
    } catch (error) {
      return new Response(String(error), { status: 500 });
    }
  },
};`;

function databaseBehind(url: string, key: string, binding: string): Database {
  const statement = (sql: string, values: unknown[]) => ({
    ...{ sql, values },
    bind: (...bound: unknown[]) => statement(sql, bound),
  });
  return {
    prepare: (sql) => statement(sql, []),
    async batch(statements) {
      const response = await fetch(url, { method: "POST", body: JSON.stringify({ key, binding, statements }) });
      if (!response.ok) throw new Error(await response.text());
      return (await response.json()) as { results: object[] }[];
    },
  };
}
