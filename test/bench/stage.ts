import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { unstable_getMiniflareWorkerOptions as workerOptionsOf } from "wrangler";
import { startPlatform } from "../../scripts/platform.ts";

const root = path.join(import.meta.dirname, "../..");
const { Miniflare, convertV4MiniflareOptions } = createRequire(import.meta.resolve("wrangler"))("miniflare");

const settings = {
  ENVIRONMENT: "local",
  JWT_SECRET: "bench-bench-bench-bench-bench-bench",
  KEY_ENCRYPTION_SECRET: "bench-bench-bench-bench-bench-bench",
  PASSWORD_COST: "16",
  REQUESTS_PER_MINUTE: "1000000",
};

/** The three Workers, each on a socket of its own. All live in one process of the runtime. */
export interface Stage {
  product: string;
  floor: string;
  probe: string;
  /** Resident memory of the runtime, bytes. */
  memory(): number;
  stop(): Promise<void>;
}

/**
 * Starts the product, the floor and the retrieval probe in one runtime. Requests reach each Worker directly: neither
 * the routing Worker of the local platform nor its assets router is in the way, on either side. The floor reads the
 * product's own database; the probe calls the product's own `KnowledgeIndex`.
 */
export async function startStage(): Promise<Stage> {
  const stateDir = mkdtempSync(path.join(tmpdir(), "switchboard-bench-"));
  // The platform's own start makes the tables; the state then serves here.
  await (await startPlatform({ port: 0, stateDir, settings })).stop();
  const { workerOptions } = workerOptionsOf(path.join(root, "wrangler.toml"));
  const { assets: _, ...options } = workerOptions as Record<string, unknown>;
  const runtime = new Miniflare({
    ...convertV4MiniflareOptions({
      ...{ host: "127.0.0.1", port: 0 },
      workers: [
        workerOf("switchboard", options, readFileSync(path.join(root, "dist/worker/index.js"), "utf8"), settings),
        benchWorker("floor", stateDir),
        benchWorker("probe", stateDir),
      ],
    }),
    resourcePersistencePath: stateDir,
  });
  await runtime.ready;
  const addressOf = async (name: string) => String(await runtime.unsafeGetDirectURL(name)).replace(/\/$/, "");
  return {
    product: await addressOf("switchboard"),
    floor: await addressOf("floor"),
    probe: await addressOf("probe"),
    memory: () => residentMemory(),
    stop: async () => {
      await runtime.dispose();
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
}

function benchWorker(name: "floor" | "probe", stateDir: string): object {
  const config = path.join(import.meta.dirname, name, "wrangler.toml");
  const outdir = path.join(stateDir, `worker-${name}`);
  execFileSync(
    path.join(root, "node_modules/.bin/wrangler"),
    ["deploy", "--dry-run", "--config", config, "--outdir", outdir],
    {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_LOG: "error" },
    },
  );
  const { workerOptions } = workerOptionsOf(config);
  return workerOf(
    name,
    workerOptions as Record<string, unknown>,
    readFileSync(path.join(outdir, "worker.js"), "utf8"),
    {},
  );
}

function workerOf(name: string, options: Record<string, unknown>, contents: string, bindings: object): object {
  return {
    ...options,
    name,
    rootPath: root,
    modules: [{ type: "ESModule", path: "index.js", contents }],
    bindings,
    unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
  };
}

/** Of this process's own workerd; Linux only. */
function residentMemory(): number {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, "utf8").trim().split(" ");
  const runtime = children.find((pid) => readFileSync(`/proc/${pid}/comm`, "utf8").startsWith("workerd"));
  if (runtime === undefined) throw new Error("workerd is not among the child processes");
  const [, pages] = readFileSync(`/proc/${runtime}/statm`, "utf8").split(" ");
  return Number(pages) * 4096;
}
