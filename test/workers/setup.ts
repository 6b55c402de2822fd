import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterAll, afterEach, expect, inject } from "vitest";
import { numberShard } from "../../src/db/number-shard.ts";
import { idsPerShard } from "../../src/domain/platform/shards/rules.ts";
import { emptyTables, tablesToEmpty } from "./empty-tables.ts";
import { platformFiles } from "./platform-files.ts";
import { runningFile, tellRecorder, unprovenExamples } from "./sent-examples.ts";

// The files of a runtime share its databases.
const runtime = globalThis as { tablesToEmpty?: string[] };
if (runtime.tablesToEmpty === undefined) {
  await Promise.all([env.DB, env.DB_1].map((database) => applyD1Migrations(database, env.TEST_MIGRATIONS)));
  await env.DB_1.batch(numberShard(idsPerShard).map((sql) => env.DB_1.prepare(sql)));
  runtime.tablesToEmpty = await tablesToEmpty();
}
if (platformFiles.includes(runningFile())) await emptyTables(runtime.tablesToEmpty);
// What counts for the whole platform ends with the file that made it.
await env.DB.batch([
  env.DB.prepare("UPDATE users SET role = 'user' WHERE role = 'admin'"),
  env.DB.prepare("UPDATE ai_tokens SET is_active = 0 WHERE account_id IS NULL"),
  env.DB.prepare("DELETE FROM system_settings"),
  env.DB.prepare("UPDATE ai_state SET cleared_at = 0"),
  env.DB.prepare("DELETE FROM failing_models"),
]);
await env.DB_1.prepare("DELETE FROM failing_models").run();

// For each event and alarm, the test runner asks over its socket where the Worker's module is. A file that ends before the answer
// fails, so each runtime asks once.
interface Transport {
  resolveId: (id: string, importer?: string) => Promise<unknown>;
  asked?: Map<string, Promise<unknown>>;
}
interface TestRunner {
  __vitest_mocker__: { moduleRunner: { vitestOptions: { transport: Transport } } };
}
const { transport } = (globalThis as unknown as TestRunner).__vitest_mocker__.moduleRunner.vitestOptions;
if (transport.asked === undefined) {
  const asked = new Map<string, Promise<unknown>>();
  const { resolveId } = transport;
  transport.asked = asked;
  transport.resolveId = (id, importer) => {
    if (importer !== undefined) return resolveId(id, importer);
    const answer = asked.get(id) ?? resolveId(id);
    asked.set(id, answer);
    answer.catch(() => asked.delete(id));
    return answer;
  };
}

interface Task {
  mode: string;
  tasks?: Task[];
}

const isWhole = ({ mode, tasks = [] }: Task): boolean => mode !== "skip" && tasks.every(isWhole);

// What a test has not awaited ends with it.
afterEach(tellRecorder);

// biome-ignore lint/correctness/noEmptyPattern: vitest takes no other first argument.
afterAll(({}, suite) => {
  // Of a file that runs in part, or while examples are recorded, nothing can be said.
  if (isWhole(suite) && inject("recorderPort") === 0) expect(unprovenExamples(runningFile())).toEqual([]);
});
