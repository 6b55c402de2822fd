import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { unstable_getMiniflareWorkerOptions as workerOptionsOf } from "wrangler";
import { buildWorker } from "../../../scripts/build.ts";
import { migrateState } from "../../../scripts/migrate-state.ts";
import { readWorkerModules } from "../../../scripts/worker-modules.ts";
import type { WorkerOptions } from "../../../scripts/worker-options.ts";
import type { Command } from "./worker.ts";

const root = path.join(import.meta.dirname, "../../..");
const { Miniflare, convertV4MiniflareOptions } = createRequire(import.meta.resolve("wrangler"))("miniflare");

const settings = {
  ENVIRONMENT: "local",
  JWT_SECRET: "bench-bench-bench-bench-bench-bench",
  KEY_ENCRYPTION_SECRET: "bench-bench-bench-bench-bench-bench",
};

export interface BenchWorker {
  /** Sends one command. `worker.ts` defines the answers. */
  ask<T>(command: Command): Promise<T>;
  stop(): Promise<void>;
}

/** Starts the product in workerd with the bench's commands: bindings, tables, queue and consumer. */
export async function startBenchWorker(): Promise<BenchWorker> {
  const stateDir = mkdtempSync(path.join(tmpdir(), "switchboard-retrieval-"));
  const { assets: _, durableObjects, ...options } = optionsOf(path.join(root, "wrangler.toml"), "local");
  const bench = optionsOf(path.join(import.meta.dirname, "wrangler.toml"));
  const outdir = path.join(stateDir, "worker");
  await buildWorker({ entry: path.join(import.meta.dirname, "worker.ts"), outdir, sourceMaps: false });
  await migrateState(path.join(stateDir, "state"), options as unknown as WorkerOptions);
  const runtime = new Miniflare({
    ...convertV4MiniflareOptions({
      ...options,
      name: "retrieval-bench",
      host: "127.0.0.1",
      port: 0,
      rootPath: root,
      modules: readWorkerModules(outdir),
      bindings: settings,
      durableObjects: { ...durableObjects, ...bench.durableObjects },
    }),
    resourcePersistencePath: path.join(stateDir, "state"),
  });
  const url = String(await runtime.ready);
  return {
    async ask<T>(command: Command): Promise<T> {
      const response = await fetch(url, { method: "POST", body: JSON.stringify(command) });
      if (!response.ok) throw new Error(`${response.status} ${(await response.text()).slice(0, 2_000)}`);
      return (await response.json()) as T;
    },
    async stop() {
      await runtime.dispose();
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
}

function optionsOf(config: string, environment?: string) {
  return workerOptionsOf(config, environment).workerOptions as Record<string, unknown> & { durableObjects: object };
}
