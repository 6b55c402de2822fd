import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { unstable_getMiniflareWorkerOptions as workerOptionsOf } from "wrangler";
import { buildWorker } from "../../scripts/build.ts";
import { migrate } from "../../scripts/migrate.ts";
import { startPlatform } from "../../scripts/platform.ts";
import { readWorkerModules, type WorkerModule } from "../../scripts/worker-modules.ts";
import { readWorkerOptions } from "../../scripts/worker-options.ts";
import { startFakeTwilio } from "../support/fake-twilio.ts";

const root = path.join(import.meta.dirname, "../..");
const { Miniflare, convertV4MiniflareOptions } = createRequire(import.meta.resolve("wrangler"))("miniflare");

const settings = {
  ENVIRONMENT: "local",
  JWT_SECRET: "bench-bench-bench-bench-bench-bench",
  KEY_ENCRYPTION_SECRET: "bench-bench-bench-bench-bench-bench",
  PASSWORD_COST: "16",
  REQUESTS_PER_MINUTE: "1000000",
  MESSAGES_PER_MINUTE: "1000000",
};

/** The Workers under test, each with its own address, all in one process of the runtime. */
export interface Stage {
  product: string;
  /** The product at an earlier commit, with its own database; the same as `product` without one. */
  before: string;
  floor: string;
  probe: string;
  /** A Twilio on 127.0.0.1, at which the product sends SMS. */
  twilio: string;
  /** The product's catalogue. */
  database(): Promise<D1Database>;
  /** Resident memory of the runtime, bytes. */
  memory(): number;
  /** The address of the runtime's inspector; an empty string without one. */
  inspector: string;
  /** CPU time that the runtime has used, milliseconds. */
  cpu(): number;
  stop(): Promise<void>;
}

export interface StageOptions {
  /** The folder of an earlier commit's built Worker. */
  before?: string;
  /** Counts the product's D1 statements (`counting-worker.js`). */
  countStatements?: boolean;
  /** Keeps the state in memory if the system has a file system for that, so that no side waits for the disk. */
  inMemory?: boolean;
  /** Gives each isolate the memory that it has in production. Otherwise V8 has gigabytes and rarely collects garbage. */
  hasHeapLimit?: boolean;
  /** Starts the runtime with an inspector. */
  hasInspector?: boolean;
}

const heapLimitMb = 128;

/**
 * Starts the product, the floor and the retrieval probe in one runtime. Requests reach each Worker directly, without the
 * routing Worker of the local platform and its assets router. The floor reads the
 * product's own database; the probe calls the product's own `KnowledgeIndex`.
 */
export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const { before, countStatements = false, inMemory = false, hasHeapLimit = false, hasInspector = false } = options;
  const folder = inMemory && existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
  const twilio = await startFakeTwilio();
  const stateDir = mkdtempSync(path.join(folder, "switchboard-bench-"));
  // The platform creates the tables when it starts; this runtime then uses its state.
  await (await startPlatform({ port: 0, stateDir, settings })).stop();
  const workerOptions = readWorkerOptions();
  const { assets: _, ...bindings } = workerOptions as Record<string, unknown>;
  const modules = readWorkerModules(path.join(root, "dist/worker"));
  const product = workerOf("switchboard", bindings, modules, { ...settings, TWILIO_API_ROOT: twilio.url });
  if (countStatements) {
    const counting = readFileSync(path.join(import.meta.dirname, "counting-worker.js"), "utf8");
    product.modules.unshift({ type: "ESModule", path: "counting-worker.js", contents: counting });
  }
  const others = new Set(runtimes());
  // Miniflare reads this when it starts the runtime.
  process.env["MINIFLARE_WORKERD_V8_FLAGS"] = hasHeapLimit ? `--max-heap-size=${heapLimitMb}` : "";
  const runtime = new Miniflare({
    ...convertV4MiniflareOptions({
      ...{ host: "127.0.0.1", port: 0, ...(hasInspector && { inspectorPort: 0 }) },
      workers: [
        product,
        ...(before === undefined ? [] : [beforeWorker(bindings, before)]),
        await benchWorker("floor", stateDir),
        await benchWorker("probe", stateDir),
      ],
    }),
    resourcePersistencePath: stateDir,
  });
  await runtime.ready;
  const pid = runtimes().find((one) => !others.has(one));
  if (pid === undefined) throw new Error("workerd is not among the child processes");
  if (before !== undefined) await migrate(await runtime.getD1Database("DB", "before"));
  const addressOf = async (name: string) => String(await runtime.unsafeGetDirectURL(name)).replace(/\/$/, "");
  const address = await addressOf("switchboard");
  return {
    product: address,
    before: before === undefined ? address : await addressOf("before"),
    floor: await addressOf("floor"),
    probe: await addressOf("probe"),
    twilio: twilio.url,
    inspector: hasInspector ? String(await runtime.getInspectorURL()).replace(/^ws/, "http") : "",
    database: () => runtime.getD1Database("DB", "switchboard"),
    memory: () => Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * 4096,
    cpu: () => {
      const [user, system] = (readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1] ?? "").split(" ").slice(11);
      return (Number(user) + Number(system)) * 10;
    },
    stop: async () => {
      await runtime.dispose();
      await twilio.stop();
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
}

/** What the earlier commit set itself: the batches of its consumer, and no compatibility flag. */
const settingsBefore = { maxBatchSize: 100, maxBatchTimeout: 1 };

/** The Worker of an earlier commit: the same bindings, with its own database, queues and files. */
function beforeWorker(bindings: Record<string, unknown>, folder: string): object {
  const own = JSON.parse(
    JSON.stringify(bindings)
      // The Worker tells its queues apart by how their names begin.
      .replaceAll(/"(events|ingest)(-dead)?"/g, '"$1-before$2"')
      .replaceAll(/"switchboard(-files)?"/g, '"before$1"'),
  ) as { queueConsumers: Record<string, object>; compatibilityFlags: string[] };
  own.queueConsumers["events-before"] = { ...own.queueConsumers["events-before"], ...settingsBefore };
  own.compatibilityFlags = [];
  return workerOf("before", own as unknown as Record<string, unknown>, readWorkerModules(folder), settings);
}

async function benchWorker(name: "floor" | "probe", stateDir: string): Promise<object> {
  const config = path.join(import.meta.dirname, name, "wrangler.toml");
  const outdir = path.join(stateDir, `worker-${name}`);
  await buildWorker({ entry: path.join(import.meta.dirname, name, "worker.ts"), outdir, sourceMaps: false });
  const { workerOptions } = workerOptionsOf(config);
  return workerOf(name, workerOptions as Record<string, unknown>, readWorkerModules(outdir), {});
}

interface BenchWorker extends Record<string, unknown> {
  modules: WorkerModule[];
}

function workerOf(
  name: string,
  options: Record<string, unknown>,
  modules: WorkerModule[],
  bindings: object,
): BenchWorker {
  return {
    ...options,
    name,
    rootPath: root,
    modules,
    bindings,
    unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
  };
}

/** The process ids of this process's own workerd; Linux only. */
function runtimes(): string[] {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, "utf8").trim().split(" ");
  return children.filter((pid) => pid !== "" && readFileSync(`/proc/${pid}/comm`, "utf8").startsWith("workerd"));
}
